import { Argument, type Command } from 'commander'
import { TEMPLATE_KINDS, type TemplateKind } from '../engine/templates/model'
import type { GalleryOptions } from './commands/gallery'
import type { NewOptions } from './commands/new'
import type { WatchOptions } from './commands/watch'
import type { CommandLineHost } from './host'
import { parseLang, parsePath, parseTemplateKind } from './option-values'
import { templatesOption } from './own-templates'

/** The commands for authors of templates. */
export function addAuthorCommands(program: Command, host: CommandLineHost): void {
  addNew(program, host)
  addWatch(program, host)
  addGallery(program, host)
}

function addNew(program: Command, host: CommandLineHost): void {
  program
    .command('new')
    .description('create a commented starter template')
    .addArgument(new Argument('<kind>', TEMPLATE_KINDS.join(', ')).argParser(parseTemplateKind))
    .argument('<id>', 'its name in commands and decks, such as three-cities')
    .option(
      '--templates <dir>',
      'the folder of your templates (default: "Chengyu Brief templates" in your documents)',
      parsePath('--templates'),
    )
    .option('--quiet', 'print errors only')
    .action(async (kind: TemplateKind, id: string, options: NewOptions) => {
      const { newTemplate } = await import('./commands/new')
      await newTemplate(kind, id, options, host)
    })
}

function addWatch(program: Command, host: CommandLineHost): void {
  program
    .command('watch')
    .description('preview a template folder in the browser and reload on save; Ctrl+C to stop')
    .argument('[dir]', 'the folder (default: "Chengyu Brief templates" in your documents)')
    .option('--no-open', 'print the address instead of opening a browser')
    .action(async (folder: string | undefined, options: WatchOptions) => {
      const { watch } = await import('./commands/watch')
      await watch(folder, options, host)
    })
}

function addGallery(program: Command, host: CommandLineHost): void {
  program
    .command('gallery')
    .description('write a PDF of every layout in every design, with sample data')
    .requiredOption('--out <file.pdf>', 'where to write', parsePath('--out'))
    .addOption(templatesOption())
    .option('--design <id>', 'in this design only')
    .option('--lang <en|zh>', 'the language', parseLang, 'en')
    .option('--quiet', 'print errors only')
    .action(async (options: GalleryOptions) => {
      const { gallery } = await import('./commands/gallery')
      await gallery(options, host)
    })
}
