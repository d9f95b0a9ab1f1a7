import { readImageHeader } from '../../../core/picture/image-header'
import { isWithinBounds } from '../../../core/template/image'
import { isWholeJpeg } from './whole-jpeg'
import { isWholePng } from './whole-png'

/**
 * Whether a picture within bounds is all there and of a kind that every output draws, as far as can be told without drawing it.
 * Checks, exporters and the import of logos all ask here, so that none of them accepts what another cannot show.
 */
export function isWholePicture(bytes: Uint8Array): boolean {
  const header = readImageHeader(bytes)
  if (header === null || !isWithinBounds(bytes)) return false
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return header.mediaType === 'image/png' ? isWholePng(buffer) : isWholeJpeg(buffer)
}
