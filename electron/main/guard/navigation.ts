import { shell } from 'electron/common'
import { app, type WebContents } from 'electron/main'
import { type Home, isOurs } from '../protocol/address'
import { isSafeOutside } from './external'

/**
 * One hook for every page there will ever be: it stays where it is, opens no windows and embeds no pages. A link leads
 * to the system's browser, if it is https.
 */
export function guardNavigation(home: Home): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, home))
}

function guardContents(contents: WebContents, home: Home): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
  // The development server reloads the page, which is a navigation to the same origin.
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOurs(event.url, home)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function openOutside(url: string): void {
  if (!isSafeOutside(url)) return
  shell.openExternal(url).catch((error: unknown) => console.error(`cannot open ${url}: ${String(error)}`))
}
