import { Argument, Command, Option } from 'commander'
import { DEFAULT_FORMATS, FORMATS, formatOf } from '../core/export-formats'
import { printableLines } from '../messages/printable'
import { version } from '../package.json'
import { addAuthorCommands } from './author-commands'
import type { BuildOptions } from './commands/build'
import type { CheckOptions } from './commands/check'
import type { DataOptions } from './commands/data'
import type { ImportDesignOptions } from './commands/import-design'
import type { InspectOptions } from './commands/inspect'
import type { ListOptions } from './commands/list'
import { usageError } from './failure'
import { addFormatOptions } from './format-options'
import type { CommandLineHost } from './host'
import { LISTABLE } from './listable'
import * as messages from './messages'
import { parseDate, parseDeckFile, parseFormats, parseLang, parseNames, parsePath } from './option-values'
import { layoutsOption, templatesOption } from './own-templates'

const EXIT_CODES = `
Exit codes:
  0  done
  1  invalid input: a deck, template or dataset has problems, or a slide with --strict
  2  invalid command: an unknown option or name
  3  system error: disk full, no permission`

/** The commands and their options. What a command needs is loaded when it runs, so that `--help` answers at once. */
export function createProgram(host: CommandLineHost): Command {
  const program = new Command('chengyu-brief')
    .description("Sourced briefings about China's Chengdu–Chongqing economic circle, as PowerPoint and PDF")
    .version(version)
    .addHelpText('after', EXIT_CODES)
    .configureOutput({ writeOut: host.out, writeErr: (text) => host.err(printableLines(text)) })
    .exitOverride()
  addBuild(program, host)
  addList(program, host)
  addData(program, host)
  addCheck(program, host)
  addInspect(program, host)
  addImportDesign(program, host)
  addAuthorCommands(program, host)
  addHelp(program)
  return program
}

function addBuild(program: Command, host: CommandLineHost): void {
  const command = program
    .command('build')
    .description('build a briefing; without options: the full briefing, in English, into ./briefing')
    .argument('[deck]', 'a saved deck (*.brief.json)')
    .addOption(new Option('--storyline <id>', 'the storyline to build (default: full-briefing)'))
    .option('--themes <a,b>', 'slides about these themes only', parseNames('--themes'))
    .option('--metrics <a,b>', 'slides about these metrics only', parseNames('--metrics'))
    .option('--design <id>', 'the design: colors, fonts, spacing (default: two-rivers)')
    .option('--lang <en|zh>', 'the language (default: en)', parseLang)
    .option('--date <yyyy-mm-dd>', 'the date of the deck (default: the date of the newest source)', parseDate)
    .addOption(templatesOption())
    .addOption(layoutsOption())
    .option(
      `--format <${FORMATS.join(',')}>`,
      `the formats to write (default: ${DEFAULT_FORMATS.join(',')})`,
      parseFormats,
    )
  addFormatOptions(command)
  command
    .option(
      '--out <dir-or-file>',
      `where to write; one file if it ends in ${endings()} (default: ./briefing)`,
      parsePath('--out'),
    )
    .option('--report <file>', 'also write a JSON report of all numbers shown and their sources', parsePath('--report'))
    .option('--save <file>', 'also save the deck as *.brief.json, to edit and build again', parseDeckFile('--save'))
    .option('--strict', 'write nothing if there is a warning')
    .option('--quiet', 'print errors only')
    .action(async (deck: string | undefined, options: BuildOptions) => {
      const { build } = await import('./commands/build')
      await build({ ...options, ...(deck === undefined ? {} : { deck }) }, host)
    })
}

/** ".pptx or .pdf" */
function endings(): string {
  const all = FORMATS.map((id) => formatOf(id).ending)
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '').join(' or ')
}

function addList(program: Command, host: CommandLineHost): void {
  program
    .command('list')
    .description('list available storylines, themes, metrics, layouts and designs')
    .usage(`<${LISTABLE.join('|')}> [options]`)
    .addArgument(new Argument('[what]', LISTABLE.join(', ')))
    .option('--json', 'as JSON, in both languages')
    .option('--lang <en|zh>', 'the language of names', parseLang, 'en')
    .addOption(templatesOption())
    .action(async (what: string | undefined, options: ListOptions) => {
      const { list } = await import('./commands/list')
      await list(what, options, host)
    })
}

function addData(program: Command, host: CommandLineHost): void {
  program
    .command('data')
    .description('print the dataset')
    .addOption(new Option('--json', 'all of it, as JSON (the default)').conflicts('csv'))
    .addOption(new Option('--csv', 'all observations as CSV, one per line'))
    .addOption(
      new Option('--package <dir>', 'write all of it as a Data Package: CSV files, their schemas, and provenance')
        .argParser(parsePath('--package'))
        .conflicts(['json', 'csv', 'out']),
    )
    .option('--force', 'with --package: replace files that are in the folder')
    .option('--out <file>', 'write to a file instead of printing', parsePath('--out'))
    .action(async (options: DataOptions) => {
      const { data } = await import('./commands/data')
      await data(options, host)
    })
}

function addCheck(program: Command, host: CommandLineHost): void {
  const command = program
    .command('check')
    .description('check decks, layouts, designs, storylines and datasets')
    .argument('<files...>', 'files, or folders of them')
    .option('--design <id>', 'check decks in this design, as build would make them')
    .option('--lang <en|zh>', 'check decks in this language', parseLang)
    .option('--date <yyyy-mm-dd>', 'check decks with this date', parseDate)
  addFormatOptions(command, true)
  command
    .addOption(templatesOption())
    .addOption(layoutsOption())
    .option('--sheet <file>', 'also write a PDF of layouts filled to their limits', parsePath('--sheet'))
    .option('--quiet', 'print errors only')
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check')
      await check(files, options, host)
    })
}

function addInspect(program: Command, host: CommandLineHost): void {
  program
    .command('inspect')
    .description('show what an exported file contains: slides, numbers with their sources, the deck')
    .argument('<file>', 'an exported file')
    .option('--json', 'as JSON')
    .option(
      '--deck <file>',
      'save the deck that a PDF contains as *.brief.json, to edit and build again',
      parseDeckFile('--deck'),
    )
    .action(async (file: string, options: InspectOptions) => {
      const { inspect } = await import('./commands/inspect')
      await inspect(file, options, host)
    })
}

function addImportDesign(program: Command, host: CommandLineHost): void {
  program
    .command('import-design')
    .description('make a design from a PowerPoint template')
    .argument('<file>', 'a PowerPoint template or presentation (.potx, .pptx)')
    .option('--out <file>', 'where to write it (default: NAME.design.json)', parsePath('--out'))
    .option('--as-is', 'keep colors in which text cannot be read')
    .option('--quiet', 'print errors only')
    .action(async (file: string, options: ImportDesignOptions) => {
      const { importDesign } = await import('./commands/import-design')
      await importDesign(file, options, host)
    })
}

/** Instead of commander's own, which answers a name that it does not know with the help of the whole program. */
function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command('help')
    .description('show help for a command')
    .argument('[command]')
    .action((name: string | undefined) => {
      if (name === undefined) program.help()
      const found = program.commands.find((command) => command.name() === name)
      if (found) found.help()
      throw usageError(
        messages.unknownThing(
          'command',
          name,
          program.commands.map((command) => command.name()),
        ),
      )
    })
}
