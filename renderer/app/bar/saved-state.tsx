import { useMessages } from '../../i18n/messages'
import { useAppState } from '../../state/react'
import { type SaveState, saveStateOf } from '../../state/selectors'

/** Whether the work is safe. */
export function SavedState() {
  const { bar } = useMessages()
  // Not by way of the editor: the rest of it has no need to follow while somebody types.
  const saveState = useAppState(saveStateOf)
  const words: Record<SaveState, string> = {
    saved: bar.saved,
    saving: bar.saving,
    unsaved: bar.unsaved,
    kept: bar.draftKept,
    'read-only': bar.readOnly,
  }
  return (
    <span className="saved-state" role="status">
      {words[saveState]}
    </span>
  )
}
