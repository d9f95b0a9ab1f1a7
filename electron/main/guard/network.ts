import type { Session } from 'electron/main'

const NETWORK = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] }

/** Cancels every request that would leave the machine: the program works offline. */
export function closeNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(NETWORK, ({ url }, answer) => {
    console.error(`blocked: ${url}`)
    answer({ cancel: true })
  })
}

/** The window saves through the program, so a page has nothing to download. */
export function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}

/**
 * Keeps the spell checker from downloading dictionaries, which it does on Linux even with `spellcheck: false` in the
 * window: no languages, and an address where nobody answers.
 */
export function closeSpellChecker(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/')
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}
