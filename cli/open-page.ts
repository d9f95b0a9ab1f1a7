import { randomBytes } from 'node:crypto'
import { homedir } from 'node:os'
import { userDataFolder } from '../engine/files/user-folders'
import { BROWSER_VARIABLE, findBrowser, isExecutable } from '../engine/web/browser-window/find-browser'
import { openBrowser } from '../engine/web/browser-window/open-browser'
import type { OpenPage, PageRequest } from './host'
import * as messages from './messages'

/** Opens a page of ours in a window of its own; null, with a sentence, where there is no browser. */
export async function openPage(
  { url, another, hadPage }: PageRequest,
  err: (text: string) => void,
): Promise<OpenPage | null> {
  const found = findBrowser({ platform: process.platform, env: process.env, home: homedir(), exists: isExecutable })
  if (found.kind !== 'found') {
    err(`${messages.noBrowser(BROWSER_VARIABLE)}\n`)
    return null
  }
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const { close } = await openBrowser({
    browser: found.path,
    url,
    userData: userDataFolder(process.env, process.platform),
    newId: () => randomBytes(16).toString('hex'),
    onEnded: (failed) => {
      if (failed || !hadPage()) err(`${messages.browserFailed(found.path, another())}\n`)
      else end()
    },
  })
  return { ended, close }
}
