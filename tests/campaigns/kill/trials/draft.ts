import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BridgeHandlers } from '../../../../bridge/contract'
import { baseDeck } from '../../base-deck'
import { numberedDeck, numberOfDeck } from '../../numbered'
import { windowIn } from '../child/window'
import { BASE, DRAFTS, FILES } from '../layout'
import { exposedOf, leftoversIn, mustBeNone, privateIn } from '../leftovers'
import { type Life, mustBeCurrent } from '../life'
import type { Trial } from './trial'

/** Drafts: each that was acknowledged is offered by the next start, with the file that it belongs to. */
export const draftTrial: Trial = {
  job: 'draft',
  async prepare(folder) {
    await mkdir(join(folder, dirname(FILES[0])))
    await writeFile(join(folder, BASE), JSON.stringify(await baseDeck()))
  },
  async check(folder, life) {
    const { handlers, answerNext, close } = windowIn(folder)
    try {
      const exposed = await exposedOf(await privateIn(folder))
      for (const id of DRAFTS) await checkDraft(handlers, id, life)
      answerNext(join(folder, FILES[0]))
      await handlers['deck:save-as']('mine', await baseDeck())
      for (const id of DRAFTS) await handlers['draft:write'](id, numberedDeck(await baseDeck(), 0), null)
      mustBeNone('Left behind after the next drafts', await leftoversIn(folder))
      mustBeNone('For others to use', exposed)
    } finally {
      await close()
    }
  },
}

async function checkDraft(handlers: BridgeHandlers, id: (typeof DRAFTS)[number], life: Life): Promise<void> {
  const offered = (await handlers['draft:list']()).find((draft) => draft.id === id)
  if (!offered) return mustBeCurrent(life, id, null, null)
  const { deck, file } = await handlers['draft:read'](id)
  mustBeCurrent(life, id, numberOfDeck(await baseDeck(), JSON.stringify(deck)), null)
  const expected = id === 'of-file' ? basename(FILES[0]) : null
  if ((file?.name ?? null) !== expected) throw new Error(`${id} belongs to ${file?.name ?? 'no file'}`)
  if (file?.readOnly) throw new Error(`${id} cannot be saved to its file: it is read-only`)
}
