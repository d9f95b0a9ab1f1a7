import { memo, type RefObject, useState } from 'react'
import { slidesOf } from '../../../core/edit/index'
import { useMessages } from '../../i18n/messages'
import { isLocked } from '../../state/editing'
import { useApp } from '../../state/react'
import { useEditor } from '../editor-context'
import { IconButton } from '../parts/icon-button'
import { useCommands } from '../use-commands'
import { NewSlide } from './new-slide'
import { SectionMenu } from './section-menu'
import type { SlideActions } from './slide-actions'

interface Props {
  readonly actions: SlideActions
  readonly sectionButton: RefObject<HTMLButtonElement | null>
  /** Opens the name of the section that the selected slide stands in. */
  readonly onName: () => void
}

/** What is done with the selected slides, as buttons. */
export const StripTools = memo(function StripTools({ actions, sectionButton, onName }: Props) {
  const { strip } = useMessages()
  const { store } = useApp()
  const { deck, selected, locked } = useEditor()
  const [adding, setAdding] = useState(false)
  const ids = slidesOf(deck).flatMap(({ id }) => (selected.has(id) ? [id] : []))
  // These parts follow a moment later: a deck that may be edited by now takes the key all the same.
  useCommands({ 'new-slide': () => setAdding(!isLocked(store.getState())) })
  const small = 'button icon compact'
  const none = ids.length === 0 || locked
  return (
    <div className="strip-tools" role="toolbar" aria-label={strip.actions}>
      <NewSlide onAdd={actions.add} open={adding} onOpenChange={setAdding} />
      <SectionMenu slide={ids[0] ?? null} actions={actions} button={sectionButton} onRename={onName} />
      <IconButton name={strip.duplicate} glyph="copy" className={small} disabled={none} onPress={actions.duplicate} />
      <IconButton name={strip.remove} glyph="bin" className={small} disabled={none} onPress={actions.remove} />
      {ids.length > 1 && <span className="muted small">{strip.selected(ids.length)}</span>}
    </div>
  )
})
