import type { Download } from '../state/rescue'

const CHANNEL = 'chengyu-host-ended'
/** Stricter than the policy that the page came with: only what the page makes itself may be loaded. */
const POLICY = "default-src 'none'; img-src data: blob:"

/**
 * Once the host has ended, whatever listens on its port is a stranger. From now on the browser lets this page, and the
 * audience's view that belongs to it, load nothing from there: no call, no font, no script.
 */
export function sealPages(): void {
  seal()
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/** For a page that asks nothing of the host and so does not see it end. */
export function sealOnMessage(): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', seal)
}

function seal(): void {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = POLICY
  document.head.append(policy)
}

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
