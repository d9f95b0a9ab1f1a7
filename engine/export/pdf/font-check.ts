const HEADER = 12
const ENTRY = 16
const TRUETYPE = 0x00010000

/**
 * Whether a TrueType file holds all that its directory lists. Glyphs are read when a document ends, where nobody can
 * catch what a file that was cut short makes of them; so it is looked at before.
 */
export function isWholeFont(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || view.getUint32(0) !== TRUETYPE) return false
  const tables = view.getUint16(4)
  if (bytes.length < HEADER + tables * ENTRY) return false
  return Array.from({ length: tables }, (_, i) => HEADER + i * ENTRY).every(
    (at) => view.getUint32(at + 8) + view.getUint32(at + 12) <= bytes.length,
  )
}
