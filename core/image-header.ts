/** What the first bytes of a picture say of it. */
export interface ImageHeader {
  readonly mediaType: 'image/png' | 'image/jpeg'
  /** In pixels. */
  readonly width: number
  readonly height: number
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The kind and size of a PNG or JPEG picture, from its header alone; null for anything else. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = pngHeader(bytes, view) ?? jpegHeader(view)
  return header && header.width > 0 && header.height > 0 ? header : null
}

/** ISO/IEC 15948, 5.2 and 11.2.2: after the signature stands the chunk IHDR, which begins with width and height. */
function pngHeader(bytes: Uint8Array, view: DataView): ImageHeader | null {
  const isPng = bytes.length >= 24 && PNG_SIGNATURE.every((byte, i) => bytes[i] === byte)
  if (!isPng || view.getUint32(12) !== 0x49484452) return null
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

const START_OF_IMAGE = 0xffd8
/** Start of frame, but for the codes in that range that define tables (DHT, JPG, DAC). */
const isFrame = (marker: number) => marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)

/** ITU-T T.81, B.1.1 and B.2.2: segments with their lengths, up to the frame header with height and width. */
function jpegHeader(view: DataView): ImageHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== START_OF_IMAGE) return null
  let at = 2
  while (at + 9 <= view.byteLength) {
    const marker = view.getUint16(at)
    if (marker === 0xffff) {
      at += 1
      continue
    }
    if (marker < 0xff00) return null
    if (isFrame(marker)) {
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return null
}
