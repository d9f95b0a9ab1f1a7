import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Draft } from '../../../bridge/contract'
import { useMessages } from '../../i18n/messages'
import { useApp, useAppState } from '../../state/react'
import { DialogBox } from '../parts/dialog-box'
import { useTimeFormat } from '../parts/use-time-format'
import { BinDialog } from './bin-dialog'

/** What was not saved when the program last ended, and what of it was discarded. */
export function DraftList() {
  const messages = useMessages()
  const { documents } = useApp()
  const formatTime = useTimeFormat()
  const drafts = useAppState((state) => state.drafts)
  const hasDiscarded = useAppState((state) => state.discarded.length > 0)
  const [asked, setAsked] = useState<Draft | null>(null)
  const [showsBin, setShowsBin] = useState(false)
  const binButton = useRef<HTMLButtonElement>(null)
  const discarding = useRef<string | null>(null)
  // The button that was pressed goes with its draft: the focus goes on to what can bring it back.
  useEffect(() => {
    if (discarding.current === null || drafts.some(({ id }) => id === discarding.current)) return
    discarding.current = null
    binButton.current?.focus()
  }, [drafts])
  const discard = (draft: Draft) => {
    setAsked(null)
    discarding.current = draft.id
    void documents.discardDraft(draft.id)
  }
  return (
    <>
      {(drafts.length > 0 || hasDiscarded) && (
        <section>
          <h2 className="heading">{messages.welcome.drafts}</h2>
          <ul>
            {drafts.map((draft) => (
              <li key={draft.id} className="draft">
                <strong>{draft.title}</strong>
                {draft.file !== null && <p className="small">{messages.welcome.unsavedOf(draft.file)}</p>}
                <p className="muted small">{formatTime(draft.written)}</p>
                <div className="actions">
                  <Button className="button compact primary" onPress={() => void documents.restoreDraft(draft.id)}>
                    {messages.welcome.restore}
                  </Button>
                  <Button className="button compact" onPress={() => setAsked(draft)}>
                    {messages.bin.discard}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          {hasDiscarded && (
            <Button ref={binButton} className="button plain compact bin-button" onPress={() => setShowsBin(true)}>
              {messages.bin.open}
            </Button>
          )}
        </section>
      )}
      {asked && <DiscardDialog draft={asked} onDiscard={() => discard(asked)} onClose={() => setAsked(null)} />}
      {showsBin && <BinDialog onClose={() => setShowsBin(false)} />}
    </>
  )
}

interface Props {
  readonly draft: Draft
  readonly onDiscard: () => void
  readonly onClose: () => void
}

/** Asked before unsaved work is discarded: what goes, and what is left of it. */
function DiscardDialog({ draft, onDiscard, onClose }: Props) {
  const { common, bin } = useMessages()
  const formatTime = useTimeFormat()
  return (
    <DialogBox
      title={bin.discardHeading(draft.title)}
      onClose={onClose}
      footer={
        <>
          <Button className="button" autoFocus onPress={onClose}>
            {common.cancel}
          </Button>
          <Button className="button danger" onPress={onDiscard}>
            {common.discard}
          </Button>
        </>
      }
    >
      <p>{bin.lastWritten(formatTime(draft.written))}</p>
      <p>{draft.file === null ? <strong>{bin.onlyCopy}</strong> : bin.fileStays(draft.file)}</p>
      <p className="muted">{bin.canComeBack}</p>
    </DialogBox>
  )
}
