/** The parts of the simple Excel formats that specs use: `#,##0`, `0.0"%"`, `"≈ "0`. */
const FORMAT = /^((?:"[^"]*"|[ +])*)((?:#,##)?0)(\.0+)?((?:"[^"]*"|[ %])*)$/

/**
 * A value as Excel would show it, or null where the format is none that we know. Labels that a chart can make from its
 * numbers stay live: they follow when the data is edited.
 */
export function formatLike(value: number, format: string): string | null {
  const match = FORMAT.exec(format)
  if (match === null) return null
  const [, before = '', whole = '', fraction = '', after = ''] = match
  if (after.replace(/"[^"]*"/g, '').includes('%')) return null
  const fixed = Math.abs(value).toFixed(Math.max(0, fraction.length - 1))
  const [digits = '', decimals] = fixed.split('.')
  const grouped = whole.includes(',') ? digits.replace(/\B(?=(\d{3})+$)/g, ',') : digits
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : ''
  const literal = (text: string) => text.replaceAll('"', '')
  return `${sign}${literal(before)}${grouped}${decimals === undefined ? '' : `.${decimals}`}${literal(after)}`
}
