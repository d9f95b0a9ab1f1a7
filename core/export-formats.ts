import { type ChoiceOption, type ExportOption, PDF_OPTIONS, type ValuesOf } from './export-options'
import type { Letter } from './letter'
import type { Localized } from './locale'

/** Everything about an export format that the window, the command line and the hosts need. */
export interface ExportFormat {
  /** With its dot, in lower case. */
  readonly ending: `.${string}`
  readonly mimeType: string
  /** "PowerPoint", in menus and headings. */
  readonly name: Localized
  /** What its files are called in the list of a file dialog. */
  readonly fileKind: Localized
  /** The letter that exports it together with Ctrl (Command on a Mac) and Shift; null where there is none. */
  readonly key: Letter | null
  /**
   * The letter that chooses it in the open File menu, without other keys. It must be in the English name, where the menu
   * underlines it; Chinese menus have it in brackets behind theirs. No other item of that menu may have it.
   */
  readonly mnemonic: Letter
  /** Whether an export is one file, or several whose names are numbered. */
  readonly files: 'one' | 'several'
  /** True where `build` writes it without being asked for it. */
  readonly isDefault: boolean
  /** No two formats have an option of the same name, because the command line offers those of all formats. */
  readonly options: Readonly<Record<string, ExportOption>>
}

/**
 * What a deck can be exported as. The key is the format's id in files, commands and `--format`. Each format also needs a maker
 * (`engine/export/makers.ts`), a reader for `inspect`, and the window's controls for its options; the compiler names them.
 */
export const EXPORT_FORMATS = {
  pptx: {
    ending: '.pptx',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    name: { en: 'PowerPoint', zh: 'PowerPoint' },
    fileKind: { en: 'PowerPoint presentations', zh: 'PowerPoint 演示文稿' },
    key: 'E',
    mnemonic: 'P',
    files: 'one',
    isDefault: true,
    // These files hold everything.
    options: {},
  },
  pdf: {
    ending: '.pdf',
    mimeType: 'application/pdf',
    name: { en: 'PDF', zh: 'PDF' },
    fileKind: { en: 'PDF documents', zh: 'PDF 文档' },
    key: 'P',
    mnemonic: 'D',
    files: 'one',
    isDefault: true,
    options: PDF_OPTIONS,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>

export type Format = keyof typeof EXPORT_FORMATS

export const FORMATS = Object.keys(EXPORT_FORMATS) as readonly Format[]

/** What `build` writes where no format is named. */
export const DEFAULT_FORMATS = FORMATS.filter((id) => formatOf(id).isDefault)

/** The record of a format, with its values as any format may have them. */
export function formatOf(id: Format): ExportFormat {
  return EXPORT_FORMATS[id]
}

/** The values of one format's options. */
export type OptionsOf<F extends Format> = ValuesOf<(typeof EXPORT_FORMATS)[F]['options']>

/** The values of every format's options. */
export type FormatOptions = { readonly [F in Format]: OptionsOf<F> }

export const DEFAULT_FORMAT_OPTIONS: FormatOptions = chosenOptions({})

/** The options of every format from values by their names; where there is none, or not one of the choices, the initial value. */
export function chosenOptions(values: Readonly<Record<string, unknown>>): FormatOptions {
  const options = FORMATS.map((id) => {
    const entries = Object.entries(formatOf(id).options)
    return [id, Object.fromEntries(entries.map(([name, option]) => [name, chosen(option, values[name])]))]
  })
  // The keys are those of the record, and each value is one that its option allows.
  return Object.fromEntries(options) as FormatOptions
}

function chosen(option: ExportOption, value: unknown): string | boolean {
  if (option.kind === 'flag') return typeof value === 'boolean' ? value : option.initial
  return isChoice(option, value) ? value : option.initial
}

function isChoice({ choices }: ChoiceOption, value: unknown): value is string {
  return choices.some((one) => one === value)
}
