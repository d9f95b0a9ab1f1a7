import { chmod, lstat, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Deck } from '../../../../core/deck/schema'
import { recentIn } from '../../../../engine/window-host/kept/recent'
import { baseDeck } from '../../base-deck'
import { numberedDeck, numberOfDeck } from '../../numbered'
import { type ChildWindow, windowIn } from '../child/window'
import { BASE, FILES, LINK, LINKED } from '../layout'
import { exposedOf, leftoversIn, mustBeNone, privateIn } from '../leftovers'
import { type Life, mustBeCurrent } from '../life'
import type { Trial } from './trial'

const PRIVATE = FILES[1]

/** Saving: to new files, to existing ones and through a link. */
export const saveTrial: Trial = {
  job: 'save',
  async prepare(folder) {
    const base = await baseDeck()
    const text = JSON.stringify(numberedDeck(base, 0))
    await writeFile(join(folder, BASE), JSON.stringify(base))
    for (const file of [FILES[0], PRIVATE, LINKED]) {
      await mkdir(join(folder, dirname(file)), { recursive: true })
      await writeFile(join(folder, file), text)
    }
    await chmod(join(folder, PRIVATE), 0o600)
    await symlink(join('..', LINKED), join(folder, LINK))
  },
  async check(folder, life) {
    const base = await baseDeck()
    const left = await leftoversIn(join(folder, dirname(PRIVATE)))
    const exposed = await exposedOf([join(folder, PRIVATE), ...left, ...(await privateIn(folder))])
    for (const file of new Set([...FILES, ...life.names])) await checkDeck(folder, file, base, life)
    if (!(await lstat(join(folder, LINK))).isSymbolicLink()) throw new Error('The link has become a file')
    await checkRecent(folder, life)
    await saveOnceMore(folder, base)
    mustBeNone('For others to use', exposed)
  },
}

async function checkDeck(folder: string, file: string, base: Deck, life: Life): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => null)
  const before = (FILES as readonly string[]).includes(file) ? 0 : null
  mustBeCurrent(life, file, text === null ? null : numberOfDeck(base, text), before)
}

/** What was acknowledged last is offered among the recent decks. */
async function checkRecent(folder: string, life: Life): Promise<void> {
  const last = life.lastName
  if (last === null) return
  const offered = await recentIn(join(folder, 'data'), () => new Date()).list()
  if (!offered.some(({ path }) => path === join(folder, last))) throw new Error(`${last} is not among the recent decks`)
}

/** The next start may save to all files, and leaves nothing of the killed one behind. */
async function saveOnceMore(folder: string, base: Deck): Promise<void> {
  const window = windowIn(folder)
  try {
    for (const file of FILES) await saveTo(window, join(folder, file), base)
    mustBeNone('Left behind after the next save', await leftoversIn(folder))
  } finally {
    await window.close()
  }
}

async function saveTo({ handlers, answerNext }: ChildWindow, path: string, deck: Deck): Promise<void> {
  answerNext(path)
  await handlers['deck:save-as'](basename(path), deck)
}
