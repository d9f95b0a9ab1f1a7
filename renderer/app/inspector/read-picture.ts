import { readImageHeader } from '../../../core/picture/image-header'
import { isWithinBounds, MAX_IMAGE_BYTES } from '../../../core/template/image'
import { type Message, message } from '../../../messages/message'

/** A picture as a deck holds it, or why it holds none of this kind. */
export type ReadPicture =
  | { readonly ok: true; readonly data: string }
  | { readonly ok: false; readonly message: Message }

/** Reads a file that a person has chosen, within the bounds that decks are checked against. */
export async function readPicture(file: Blob): Promise<ReadPicture> {
  if (file.size > MAX_IMAGE_BYTES) return { ok: false, message: message('rule', { rule: 'imageBytes' }) }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const header = readImageHeader(bytes)
  if (!header) return { ok: false, message: message('rule', { rule: 'imageKind' }) }
  if (!isWithinBounds(bytes)) return { ok: false, message: message('rule', { rule: 'imagePixels' }) }
  return { ok: true, data: toBase64(bytes) }
}

/** A call takes only so many arguments. */
const AT_ONCE = 8192

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)))
  }
  return btoa(parts.join(''))
}
