import type { SystemClipboard } from './slide-clipboard'

/** A type of its own, so that other programs are not offered JSON; those that know no such types get it as text. */
const TYPE = 'web application/json'

/** The clipboard of the browser that the window runs in. */
export const systemClipboard: SystemClipboard = {
  async write(text) {
    if (!ClipboardItem.supports(TYPE)) return navigator.clipboard.writeText(text)
    const blobs = { [TYPE]: blobOf(text, 'application/json'), 'text/plain': blobOf(text, 'text/plain') }
    await navigator.clipboard.write([new ClipboardItem(blobs)])
  },
  async read() {
    const items = await navigator.clipboard.read()
    const own = items.find(({ types }) => types.includes(TYPE))
    const item = own ?? items.find(({ types }) => types.includes('text/plain'))
    return item ? (await item.getType(own ? TYPE : 'text/plain')).text() : null
  },
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type })
}
