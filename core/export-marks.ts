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
