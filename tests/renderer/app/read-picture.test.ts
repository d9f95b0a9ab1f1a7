import { describe, expect, it } from 'vitest'
import { imageDataSchema, MAX_IMAGE_BYTES } from '../../../core/template/image'
import { SAMPLE_PICTURE } from '../../../engine/sample/sample-picture'
import { message } from '../../../messages/message'
import { readPicture } from '../../../renderer/app/inspector/read-picture'

const bytes = Uint8Array.from(Buffer.from(SAMPLE_PICTURE.data, 'base64'))

/** The picture with another width and height in its header, from byte 16 on (ISO/IEC 15948, 11.2.2). */
function claiming(width: number, height: number): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return changed
}

/** The picture with bytes behind its end, until it is so large. */
function padded(size: number): Uint8Array<ArrayBuffer> {
  const large = new Uint8Array(size)
  large.set(bytes)
  return large
}

describe('a chosen picture', () => {
  it('becomes what a deck takes', async () => {
    expect(await readPicture(new Blob([bytes]))).toEqual({ ok: true, data: SAMPLE_PICTURE.data })
    const largest = await readPicture(new Blob([padded(MAX_IMAGE_BYTES)]))
    expect(largest.ok && imageDataSchema.safeParse(largest.data).success).toBe(true)
  })

  it.each([
    ['that holds too many bytes', padded(MAX_IMAGE_BYTES + 1), 'imageBytes'] as const,
    ['that unpacks to too many pixels', claiming(6000, 6000), 'imagePixels'] as const,
    ['of another kind', new TextEncoder().encode('GIF89a and so on, for a while'), 'imageKind'] as const,
  ])('is refused with a sentence where it is one %s', async (_, file, rule) => {
    expect(await readPicture(new Blob([file]))).toEqual({ ok: false, message: message('rule', { rule }) })
  })
})
