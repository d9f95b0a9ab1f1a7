/** What a file holds where something else is expected, as far as a sentence mentions it. */
export type Found =
  | { readonly is: 'nothing' | 'null' | 'object' | 'list' | 'empty-list' | 'empty-text' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'boolean'; readonly value: boolean }

/** Describes a value of a JSON document. */
export function describeFound(value: unknown): Found {
  if (value === null) return { is: 'null' }
  if (Array.isArray(value)) return { is: value.length === 0 ? 'empty-list' : 'list' }
  if (typeof value === 'object') return { is: 'object' }
  if (typeof value === 'string') return value === '' ? { is: 'empty-text' } : { is: 'text', text: shorten(value) }
  if (typeof value === 'number') return { is: 'number', value }
  if (typeof value === 'boolean') return { is: 'boolean', value }
  return { is: 'nothing' }
}

/** Enough of a text to know it by. */
export function shorten(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
