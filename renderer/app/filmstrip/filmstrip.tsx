import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useCommandContext, useSurfaces } from '../../commands/use-commands'
import { isLocked } from '../../state/editing'
import { Deferred } from '../deferred'
import { type Editor, useEditor } from '../editor-context'
import { FilmstripList } from './filmstrip-list'
import { type FilmstripCache, filmstripSlides } from './filmstrip-slides'
import { FilmstripTools } from './filmstrip-tools'
import { SectionForm } from './section-form'

/** The filmstrip of the open deck, and what is done with its slides. */
export function Filmstrip() {
  const { app, slides: actions } = useCommandContext()
  const { deck, scene, resources, current, selected, locked } = useDrawn()
  const [naming, setNaming] = useState<number | null>(null)
  const sectionButton = useRef<HTMLButtonElement>(null)
  const anchor = useRef<Element | null>(null)
  const [cache] = useState<FilmstripCache>(() => new WeakMap())
  const items = useMemo(() => filmstripSlides(scene, deck, resources.dataset, cache), [scene, deck, resources, cache])
  const chosen = useMemo(
    () => new Set(items.filter(({ deckSlide }) => selected.has(deckSlide)).map(({ id }) => id)),
    [items, selected],
  )
  const nameSection = useCallback(
    (section: number, label: Element | null = null) => {
      if (section < 0 || isLocked(app.store.getState())) return
      anchor.current = label ?? sectionButton.current
      setNaming(section)
    },
    [app],
  )
  useSurfaces({
    sectionName() {
      const section = actions.section()
      // From the filmstrip itself the name opens where it is, else at the button.
      const filmstrip = document.activeElement?.closest('.filmstrip')
      nameSection(section, filmstrip?.querySelector(`[data-section="${section}"]`))
    },
  })
  return (
    <div className="filmstrip-frame">
      <Deferred>
        <FilmstripTools sectionButton={sectionButton} />
      </Deferred>
      <FilmstripList
        scene={scene}
        size={deck.size}
        items={items}
        current={current}
        selected={chosen}
        locked={locked}
        actions={actions}
        onSection={nameSection}
      />
      {naming !== null && <SectionForm key={naming} section={naming} anchor={anchor} onClose={() => setNaming(null)} />}
    </div>
  )
}

/** The deck that the pictures show: after an edit they follow the large slide a moment later; a selection they show at once. */
function useDrawn(): Editor {
  const editor = useEditor()
  const before = useDeferredValue(editor)
  return before.deck === editor.deck && before.resources === editor.resources ? editor : before
}
