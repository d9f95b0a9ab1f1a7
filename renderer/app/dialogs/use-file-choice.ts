import { useCallback, useEffect, useRef, useState } from 'react'
import type { DialogAnswer, DialogRequest, FolderListing, Result, Ticket } from '../../../bridge/contract'
import type { Message } from '../../../messages/message'
import { useApp } from '../../state/react'

/** What stands in the way of an answer. */
type AnswerProblem =
  | { readonly kind: 'failed'; readonly message: Message }
  /** A file of this name is there: the person says whether it is replaced. */
  | { readonly kind: 'exists'; readonly name: string }

export interface FileChoice {
  /** Null until the first folder is read. */
  readonly listing: FolderListing | null
  readonly problem: AnswerProblem | null
  readonly name: string
  readonly chosen: Ticket | null
  /** True where there is something to answer with. */
  readonly isReady: boolean
  readonly setName: (name: string) => void
  /** Marks an entry; a file gives its name to what is saved. */
  readonly select: (entry: Ticket | null) => void
  /** What stood in the way is settled: the person does something else. */
  readonly clearProblem: () => void
  /** Goes to a folder. */
  readonly go: (folder: Ticket) => void
  /** Opens an entry: goes into a folder, or answers with a file. */
  readonly act: (entry: Ticket) => void
  /** Answers; with `replace` also where a file is there. */
  readonly answer: (replace?: boolean) => void
  /** Makes a folder in the one that is shown, and goes into it; false where that fails. */
  readonly makeFolder: (name: string) => Promise<boolean>
  readonly cancel: () => void
}

/** Choosing a file, step by step. The host says where it begins, and what is wrong with an answer. */
export function useFileChoice({ id, kind, suggestedName }: DialogRequest): FileChoice {
  const { questions } = useApp()
  const [listing, setListing] = useState<FolderListing | null>(null)
  const [problem, setObstacle] = useState<AnswerProblem | null>(null)
  const [chosen, setChosen] = useState<Ticket | null>(null)
  const [name, setName] = useState(suggestedName)
  /** The folder that is being read to be shown; null where that is done. */
  const coming = useRef<Promise<Result<FolderListing>> | null>(null)
  const saving = kind === 'save'
  const wantsFolder = kind === 'folder'

  const show = useCallback((found: Result<FolderListing>) => {
    setObstacle(found.ok ? null : { kind: 'failed', message: found.message })
    if (found.ok) setListing(found.value)
    if (found.ok) setChosen(null)
    return found.ok
  }, [])
  const go = useCallback(
    async (folder: Ticket | null) => {
      const mine = questions.list(id, folder)
      coming.current = mine
      const found = await mine
      // The person has gone on to another one meanwhile.
      if (coming.current !== mine) return
      coming.current = null
      show(found)
    },
    [questions, id, show],
  )
  useEffect(() => {
    void go(null)
  }, [go])

  const send = async (given: DialogAnswer) => {
    const reply = await questions.answer(id, given)
    if (!reply.ok) setObstacle({ kind: 'failed', message: reply.message })
    else if (reply.value.kind === 'exists') setObstacle(reply.value)
  }
  /** Saves to the folder that was gone to last, also where it is not shown yet. */
  const save = async (shown: FolderListing, replace: boolean) => {
    const found = await (coming.current ?? { ok: true, value: shown })
    if (found.ok) await send({ kind: 'save', folder: found.value.folder, name: name.trim(), replace })
  }
  const find = (ticket: Ticket | null) => listing?.entries.find((entry) => entry.ticket === ticket)
  return {
    listing,
    problem,
    name,
    chosen,
    isReady: wantsFolder ? listing !== null : saving ? listing !== null && name.trim() !== '' : chosen !== null,
    setName: (typed) => {
      setName(typed)
      setObstacle(null)
    },
    select: (ticket) => {
      const entry = find(ticket)
      const file = entry && !entry.isFolder ? entry : null
      setChosen(file?.ticket ?? null)
      setObstacle(null)
      if (file && saving) setName(file.name)
    },
    clearProblem: () => setObstacle(null),
    go: (folder) => void go(folder),
    act: (ticket) => {
      const entry = find(ticket)
      if (entry?.isFolder) void go(entry.ticket)
      else if (entry && !saving) void send({ kind: 'open', file: entry.ticket })
    },
    answer: (replace = false) => {
      if (wantsFolder && listing) void send({ kind: 'folder', folder: listing.folder })
      else if (saving && listing) void save(listing, replace)
      else if (chosen) void send({ kind: 'open', file: chosen })
    },
    makeFolder: async (wanted) => listing !== null && show(await questions.makeFolder(id, listing.folder, wanted)),
    cancel: () => void send({ kind: 'cancel' }),
  }
}
