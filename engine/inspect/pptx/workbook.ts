import type { OfficePackage } from '../../ooxml/reading/open-package'
import { childrenOf, type Element, find, relationshipId } from '../../ooxml/reading/xml'

/** The rows of a sheet, as texts, by the heads of its columns; null where there is no sheet of that name. */
export function readSheet(workbook: OfficePackage, name: string): readonly Readonly<Record<string, string>>[] | null {
  const part = workbook.related('', 'officeDocument')[0]?.target
  const sheets = part === undefined ? [] : childrenOf(find(workbook.root(part), 'sheets'), 'sheet')
  const sheet = sheets.find((one) => one.getAttribute('name') === name)
  if (part === undefined || sheet === undefined) return null
  const id = relationshipId(sheet, 'id')
  const target = workbook.related(part, 'worksheet').find((one) => one.id === id)?.target
  if (target === undefined) return null
  const shared = sharedStrings(workbook, part)
  const rows = childrenOf(find(workbook.root(target), 'sheetData'), 'row').map((row) => cellsOf(row, shared))
  const [head = new Map<string, string>(), ...others] = rows
  return others.map((cells) =>
    Object.fromEntries([...head].map(([column, title]) => [title, cells.get(column) ?? ''] as const)),
  )
}

/** Excel keeps texts in a part of their own; what is written here has them in their cells. */
function sharedStrings(workbook: OfficePackage, part: string): readonly string[] {
  const target = workbook.related(part, 'sharedStrings')[0]?.target
  return target === undefined ? [] : childrenOf(workbook.root(target), 'si').map((item) => item.textContent ?? '')
}

/** The texts of a row by the letters of their columns. */
function cellsOf(row: Element, shared: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(row, 'c').map((cell) => {
      const column = (cell.getAttribute('r') ?? '').replace(/\d+$/, '')
      const value = find(cell, 'v')?.textContent ?? ''
      const type = cell.getAttribute('t')
      if (type === 's') return [column, shared[Number(value)] ?? '']
      return [column, type === 'inlineStr' ? (find(cell, 'is')?.textContent ?? '') : value]
    }),
  )
}
