/** The sheet that holds a chart's numbers: categories in the first column, a series in each of the others. */
export const DATA_SHEET = 'Sheet1'

/** `A`, `B`, … `AA`, counted from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}

/** The cell with a series' name. */
export function nameCell(series: number): string {
  return `${DATA_SHEET}!$${columnName(series + 1)}$1`
}

/** The cells with the categories. */
export function categoryRange(rows: number): string {
  return range(0, rows)
}

/** The cells with a series' values. */
export function valueRange(series: number, rows: number): string {
  return range(series + 1, rows)
}

function range(column: number, rows: number): string {
  const name = columnName(column)
  return `${DATA_SHEET}!$${name}$2:$${name}$${rows + 1}`
}

/** How high the middle of a row of points is, counted from the lowest row at 0. */
export function rowMiddle(count: number, row: number): number {
  return count - row - 0.5
}

export const ROW_FORMAT = '0.0'
