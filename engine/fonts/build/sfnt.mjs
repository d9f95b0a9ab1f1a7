/** Reading and writing the container of a TrueType font: a directory of tables with checksums. */

const TRUETYPE = 0x00010000
const CHECKSUM_MAGIC = 0xb1b0afba
const CHECKSUM_OFFSET = 8

/**
 * The tables of a font by tag.
 * @param {Uint8Array} bytes
 * @returns {Map<string, Uint8Array>}
 */
export function readTables(bytes) {
  const view = viewOf(bytes)
  const tables = new Map()
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4))
    const offset = view.getUint32(record + 8)
    tables.set(tag, bytes.slice(offset, offset + view.getUint32(record + 12)))
  }
  return tables
}

/**
 * A font file of these tables, sorted by tag, with all checksums worked out.
 * @param {Map<string, Uint8Array>} tables
 * @returns {Uint8Array}
 */
export function writeTables(tables) {
  const tags = [...tables.keys()].sort()
  const padded = (length) => (length + 3) & ~3
  const start = 12 + tags.length * 16
  const bytes = new Uint8Array(tags.reduce((sum, tag) => sum + padded(tables.get(tag).length), start))
  const view = viewOf(bytes)
  writeHeader(view, tags.length)
  let offset = start
  tags.forEach((tag, i) => {
    const table = tables.get(tag)
    bytes.set(table, offset)
    if (tag === 'head') view.setUint32(offset + CHECKSUM_OFFSET, 0)
    const record = 12 + i * 16
    bytes.set(
      Array.from(tag, (c) => c.charCodeAt(0)),
      record,
    )
    view.setUint32(record + 4, checksum(view, offset, padded(table.length)))
    view.setUint32(record + 8, offset)
    view.setUint32(record + 12, table.length)
    offset += padded(table.length)
  })
  const head = view.getUint32(12 + tags.indexOf('head') * 16 + 8)
  view.setUint32(head + CHECKSUM_OFFSET, (CHECKSUM_MAGIC - checksum(view, 0, bytes.length)) >>> 0)
  return bytes
}

/** @param {Uint8Array} bytes */
export function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function writeHeader(view, count) {
  const power = 2 ** Math.floor(Math.log2(count))
  view.setUint32(0, TRUETYPE)
  view.setUint16(4, count)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (count - power) * 16)
}

function checksum(view, offset, length) {
  let sum = 0
  for (let i = offset; i < offset + length; i += 4) sum = (sum + view.getUint32(i)) >>> 0
  return sum
}
