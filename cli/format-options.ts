import { type Command, Option } from 'commander'
import { chosenOptions, FORMATS, type Format, type FormatOptions, formatOf } from '../core/export-formats'
import type { ExportOption } from '../core/export-options'
import { parseChoice } from './option-values'

/** The values of formats' options as commander has them: each by its name, initial values included. */
export type FormatValues = Readonly<Record<string, unknown>>

/** Offers the options of every format; with `onlyChecked`, those that change how something is laid out. */
export function addFormatOptions(command: Command, onlyChecked = false): Command {
  for (const { option } of optionsOfFormats()) {
    if (option.isChecked || !onlyChecked) command.addOption(commandOption(option))
  }
  return command
}

/** The values of every format's options that a command was called with. */
export function formatOptions(values: FormatValues): FormatOptions {
  return chosenOptions(values)
}

/** The options that were given a value of their own, each with its format. */
export function changedOptions(values: FormatValues): readonly { readonly flag: string; readonly format: Format }[] {
  return optionsOfFormats()
    .filter(({ name, option }) => name in values && values[name] !== option.initial)
    .map(({ format, option }) => ({ flag: option.flags.replace(/ .*/, ''), format }))
}

function commandOption(option: ExportOption): Option {
  const made = new Option(option.flags, option.help)
  // Commander itself sets flags on or off by how they are spelled.
  return option.kind === 'flag' ? made : made.argParser(parseChoice(option)).default(option.initial, option.initial)
}

function optionsOfFormats() {
  return FORMATS.flatMap((format) =>
    Object.entries(formatOf(format).options).map(([name, option]) => ({ format, name, option })),
  )
}
