/** A type of its own, so that other programs are not offered JSON; those that know no such types get it as text. */
const TYPE = 'web application/json'

/** Writes to the clipboard of the browser that the window runs in. */
export async function writeClipboard(text: string): Promise<void> {
  if (!ClipboardItem.supports(TYPE)) return navigator.clipboard.writeText(text)
  const blobs = { [TYPE]: blobOf(text, 'application/json'), 'text/plain': blobOf(text, 'text/plain') }
  await navigator.clipboard.write([new ClipboardItem(blobs)])
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type })
}
