/** Both ends count, as in the header. */
export interface Slice {
  readonly start: number
  readonly end: number
}

/** The part of a file that a `Range` header asks for; null where it asks for all, or for several parts. */
export function sliceOf(header: string | null, size: number): Slice | 'outside' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const [from, to] = [match[1] ?? '', match[2] ?? '']
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end ? 'outside' : { start, end }
}
