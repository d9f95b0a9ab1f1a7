import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'
import { useApp, useAppState } from '../../state/react'
import { DialogBox } from '../parts/dialog-box'
import { useTimeFormat } from '../parts/use-time-format'

/** The drafts in the bin, to be brought back. */
export function BinDialog({ onClose }: { readonly onClose: () => void }) {
  const { common, bin, welcome } = useMessages()
  const { documents } = useApp()
  const formatTime = useTimeFormat()
  const discarded = useAppState((state) => state.discarded)
  return (
    <DialogBox
      title={bin.heading}
      onClose={onClose}
      footer={
        <Button className="button" onPress={onClose}>
          {common.close}
        </Button>
      }
    >
      <p className="muted">{discarded.length === 0 ? bin.empty : bin.lead}</p>
      <ul className="bin-list">
        {discarded.map((draft) => (
          <li key={draft.id}>
            <div>
              <strong>{draft.title}</strong>
              {draft.file !== null && <p className="small">{welcome.unsavedOf(draft.file)}</p>}
              <p className="muted small">{bin.lastWritten(formatTime(draft.written))}</p>
              <p className="muted small">{bin.discardedAt(formatTime(draft.discarded))}</p>
            </div>
            <Button
              className="button compact primary"
              aria-label={bin.restoreNamed(draft.title)}
              onPress={() => {
                onClose()
                void documents.restoreDiscarded(draft.id)
              }}
            >
              {welcome.restore}
            </Button>
          </li>
        ))}
      </ul>
    </DialogBox>
  )
}
