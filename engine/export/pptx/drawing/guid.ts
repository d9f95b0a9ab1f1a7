import { createHash } from 'node:crypto'

/** A GUID that depends on nothing but its seed. */
export function guid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex').toUpperCase()
  const part = (from: number, length: number) => hex.slice(from, from + length)
  return `{${part(0, 8)}-${part(8, 4)}-4${part(13, 3)}-8${part(17, 3)}-${part(20, 12)}}`
}
