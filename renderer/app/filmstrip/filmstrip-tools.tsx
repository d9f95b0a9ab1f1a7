import { memo, type RefObject, useState } from 'react'
import { commandsIn } from '../../commands/registry'
import { useCommandContext, useSurfaces } from '../../commands/use-commands'
import { useMessages } from '../../i18n/messages'
import { isLocked } from '../../state/editing'
import { useEditor } from '../editor-context'
import { CommandButton } from '../parts/command-button'
import { NewSlide } from './new-slide'
import { SectionMenu } from './section-menu'

/** What is done with the selected slides, as buttons. */
export const FilmstripTools = memo(function FilmstripTools({ sectionButton }: SectionButton) {
  const { filmstrip } = useMessages()
  const { app, slides } = useCommandContext()
  const { selected } = useEditor()
  const [adding, setAdding] = useState(false)
  // These parts follow a moment later: a deck that may be edited by now takes the key all the same.
  useSurfaces({ newSlide: () => setAdding(!isLocked(app.store.getState())) })
  return (
    <div className="filmstrip-tools" role="toolbar" aria-label={filmstrip.actions}>
      <NewSlide onAdd={slides.add} open={adding} onOpenChange={setAdding} />
      <SectionMenu sectionButton={sectionButton} />
      {commandsIn('filmstrip-tools')
        .flat()
        .map((id) => (
          <CommandButton key={id} id={id} className="button icon compact" />
        ))}
      {selected.size > 1 && <span className="muted small">{filmstrip.selected(selected.size)}</span>}
    </div>
  )
})

interface SectionButton {
  readonly sectionButton: RefObject<HTMLButtonElement | null>
}
