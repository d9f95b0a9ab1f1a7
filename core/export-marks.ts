// Names inside exported files: exporters write them, and `inspect` looks for them.

/** What every file says it was made by. */
export const PROGRAM = 'Chengyu Brief'

/** The sheet of a chart's workbook that says where each number comes from, in every language. */
export const SOURCES_SHEET = 'Sources'

/** The deck that a PDF holds. */
export const DECK_ATTACHMENT = 'deck.brief.json'
/** The table of its numbers that a PDF holds. */
export const NUMBERS_ATTACHMENT = 'numbers.csv'
/** The table of the numbers that are from no dataset, in a PDF that shows some. */
export const TYPED_ATTACHMENT = 'typed-numbers.csv'
/** Its columns. */
export const TYPED_COLUMNS = ['slides', 'number', 'status', 'source'] as const
/** The descriptor of a Data Package: of the dataset's, and of the numbers that a PDF holds. */
export const DATA_PACKAGE_FILE = 'datapackage.json'
/** Where the values of a Data Package come from, as PROV-JSON. */
export const PROVENANCE_FILE = 'prov.json'

/** In speaker notes of PowerPoint, a line of provenance ends with the id of what it is about: "… · observed [gdp/chengdu/2024]". */
export function withId(provenance: string, id: string): string {
  return `${provenance} [${id}]`
}

/** Such a line without its id, and the id; null where it has none. */
export function splitId(line: string): { readonly provenance: string; readonly id: string | null } {
  const [, provenance, id] = /^(.*) \[([^[\]\s]+)\]$/s.exec(line) ?? []
  return provenance !== undefined && id !== undefined ? { provenance, id } : { provenance: line, id: null }
}
