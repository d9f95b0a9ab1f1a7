/** FNV-1a, twice from different starts, as 64 bits in letters and digits. It need not withstand malice. */
export function shortHash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => half(text, start)).join('')
}

function half(text: string, start: number): string {
  let value = start
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value.toString(36).padStart(7, '0')
}
