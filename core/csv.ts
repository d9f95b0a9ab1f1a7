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

/**
 * A spreadsheet runs a text that begins like a formula, in some countries one with full-width signs too; an apostrophe
 * before it makes it a text again.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}
