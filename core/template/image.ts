import { ruleMessage } from '../../messages/rules'
import { type ImageHeader, readImageHeader } from '../picture/image-header'
import { z } from '../zod'

/** A slide shown on a large screen needs far less. */
export const MAX_IMAGE_BYTES = 4 * 1024 * 1024
/** Programs that open the file unpack every pixel to four bytes. */
const MAX_IMAGE_PIXELS = 24_000_000

/** A PNG or JPEG as base64, small enough to be shown anywhere. */
export const imageDataSchema = z
  .string()
  .max(Math.ceil(MAX_IMAGE_BYTES / 3) * 4, ruleMessage('imageBytes'))
  .refine(isBase64, { error: ruleMessage('imageText'), abort: true })
  .refine((base64) => base64.length % 4 === 0, ruleMessage('imagePadding'))
  .refine((base64) => imageHeader(base64) !== null, ruleMessage('imageKind'))
  .refine((base64) => pixelsOf(fromBase64(base64)) <= MAX_IMAGE_PIXELS, ruleMessage('imagePixels'))
  .meta({ pattern: '^[A-Za-z0-9+/]+={0,2}$' })
  .describe('A PNG or JPEG, as base64: at most 4 MB and 24 million pixels')

/**
 * Whether a text is written in the digits of base64. It looks for a character that is none: in a process with many
 * patterns V8 no longer optimizes new ones, and one that repeats a class then runs out of stack over millions of digits.
 */
function isBase64(text: string): boolean {
  const digits = text.replace(/={1,2}$/, '')
  return digits !== '' && !/[^A-Za-z0-9+/]/.test(digits)
}

/** What kind of picture a base64 text holds, and its size; null where it is no PNG or JPEG. */
export function imageHeader(base64: string): ImageHeader | null {
  return readImageHeader(fromBase64(base64))
}

/** Whether a picture is small enough to be unpacked by programs that open the file. */
export function isWithinBounds(bytes: Uint8Array): boolean {
  return bytes.length <= MAX_IMAGE_BYTES && pixelsOf(bytes) <= MAX_IMAGE_PIXELS
}

/** PNG, 11.2.2: where the head says how many bits a color has. */
const BITS_AT = 24

/** The pixels of a picture; those of sixteen bits a color count twice, as they take twice the memory. */
function pixelsOf(bytes: Uint8Array): number {
  const header = readImageHeader(bytes)
  if (header === null) return 0
  const isDeep = header.mediaType === 'image/png' && bytes[BITS_AT] === 16
  return header.width * header.height * (isDeep ? 2 : 1)
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]))

/** The bytes of a base64 text (RFC 4648), which neither a browser nor Node has a common function for. */
function fromBase64(base64: string): Uint8Array {
  const end = base64.indexOf('=')
  const length = end < 0 ? base64.length : end
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let bits = 0
  for (let i = 0, at = 0; i < length; i++) {
    bits = (bits << 6) | (VALUES.get(base64.charCodeAt(i)) ?? 0)
    if (i % 4 !== 0) bytes[at++] = bits >> (6 - 2 * (i % 4))
  }
  return bytes
}
