export type Cell = string | number | boolean | null

/** Spreadsheets take a CSV file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A whole file, as spreadsheets open it. */
export function csvFile(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${BYTE_ORDER_MARK}${formatCsv(head, rows)}`
}

/** Rows as RFC 4180 has them: CRLF after each, quotes where they are needed. */
export function formatCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')
}

function formatCell(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? harmless(cell) : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Apostrophes before it count as well: one is taken away again when the file is read. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
/** What `harmless` has put before a formula. */
const HARMLESS = new RegExp(`^'(?=${FORMULA.source.slice(1)})`)

/** A cell and what ends it; quotes are unrolled, so that a quote that never closes costs no time. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y

/** The rows of a file that `csvFile` has written, as texts; null where it is none, or cut off. */
export function readCsv(file: string): readonly (readonly string[])[] | null {
  const text = file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file
  const rows: string[][] = []
  let row: string[] = []
  CELL.lastIndex = 0
  while (CELL.lastIndex < text.length) {
    const cell = CELL.exec(text)
    if (cell === null) return null
    const [, quoted, plain = '', end] = cell
    row.push((quoted?.replaceAll('""', '"') ?? plain).replace(HARMLESS, ''))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return row.length === 0 ? rows : null
}

/**
 * A spreadsheet runs a text that begins like a formula, in some countries one with full-width signs too; an apostrophe
 * before it makes it a text again.
 */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
