import type { Download } from '../state/rescue'

/** Long enough for a browser to begin a download, which keeps the content from then on. */
const BEGIN_MS = 60_000

/** Gives the person a file by way of the browser's downloads; nothing is sent anywhere. */
export const download: Download = (name, text) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), BEGIN_MS)
}
