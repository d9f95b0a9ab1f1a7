import { useMessages } from '../../i18n/messages'
import type { SaveState } from '../../state/selectors'
import { useEditor } from '../editor-context'

/** Whether the work is safe. */
export function SavedState() {
  const { bar } = useMessages()
  const { saveState } = useEditor()
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
