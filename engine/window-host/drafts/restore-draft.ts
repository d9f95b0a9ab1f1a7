import { basename } from 'node:path'
import type { DraftFile, RestoredDraft } from '../../../bridge/contract'
import { message } from '../../../messages/message'
import type { OpenFiles } from '../files/open-files'
import { READ_ONLY_NOTICES } from '../files/read-only-reasons'
import { isSame, stampOf } from '../files/stamp'
import type { DraftOrigin } from './draft-origins'
import type { Drafts } from './drafts'

/** Reads a draft, and opens the file that it changes for saving: where it is still there. */
export async function restoreDraft(id: string, drafts: Drafts, files: OpenFiles): Promise<RestoredDraft> {
  const { deck, origin } = await drafts.read(id)
  if (origin === null) return { deck, file: null, notices: [] }
  const opened = await openOrigin(origin, files)
  const name = basename(origin.path)
  return opened === null ? { deck, file: null, notices: [message('draft-file-gone', { name })] } : { deck, ...opened }
}

async function openOrigin(origin: DraftOrigin, files: OpenFiles): Promise<Omit<RestoredDraft, 'deck'> | null> {
  const { path } = origin
  const now = await stampOf(path)
  if (now === null) return null
  const name = basename(path)
  const reason = await files.claim(path)
  const isOutdated = !isSame(now, origin.stamp)
  // What is reported here is not reported again when the file is looked at next.
  const { ticket } = files.add(path, reason, origin.stamp, isOutdated ? now : null)
  const file: DraftFile = { ticket, name, readOnly: reason !== null, isOutdated }
  return { file, notices: reason === null ? [] : [READ_ONLY_NOTICES[reason](name)] }
}
