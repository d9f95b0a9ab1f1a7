const MARKERS = { restarts: [0xd0, 0xd7], end: 0xd9, scan: 0xda, fill: 0xff } as const
/** Start of frame: baseline, extended, progressive. No browser and no PDF reader draws the other kinds. */
const DRAWN_FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2]
/** All starts of frame, but for the codes in that range that define tables (DHT, JPG, DAC). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/**
 * Whether every program can draw a JPEG. ITU-T T.81, B.1.1 and B.2: segments with their lengths, a frame, and the pixels of a scan
 * at least, up to the marker EOI, behind which some programs write more. That marker alone says little: a thumbnail in the head of
 * the file brings its own.
 */
export function isWholeJpeg(bytes: Buffer): boolean {
  let frames = 0
  let hasPixels = false
  for (let at = 2; bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker === MARKERS.end) return hasPixels
    if (marker === MARKERS.fill) {
      at += 1
      continue
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    if (length < 2) return false
    if (isFrame(marker) && (!isDrawn(marker, bytes.subarray(at + 4, at + 2 + length)) || ++frames > 1)) return false
    at += 2 + length
    if (marker !== MARKERS.scan) continue
    if (frames === 0) return false
    const end = endOfScan(bytes, at)
    hasPixels ||= end > at
    at = end
  }
  return false
}

/** B.2.2: a frame of eight bits, with one, three or four components, each described by three bytes. */
function isDrawn(marker: number, head: Buffer): boolean {
  const [bits, components = 0] = [head[0], head[5]]
  return (
    DRAWN_FRAMES.includes(marker) && bits === 8 && [1, 3, 4].includes(components) && head.length === 6 + 3 * components
  )
}

/** The pixels of a scan go up to the next marker that is neither a stuffed zero, a fill nor one from which to restart. */
function endOfScan(bytes: Buffer, from: number): number {
  const [first, last] = MARKERS.restarts
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0
    if (marker !== 0 && marker !== MARKERS.fill && (marker < first || marker > last)) return at
  }
  return bytes.length
}
