import { useMemo, useRef, useState } from 'react'
import { deleteSlides, duplicateSlides, moveSlides, slidesOf } from '../../../core/deck/edit/index'
import { useMessages } from '../../i18n/messages'
import { deckSlideOf } from '../../state/editing'
import { useApp } from '../../state/react'
import { useEditor } from '../editor-context'
import { IconButton } from '../parts/icon-button'
import { useCommands } from '../use-commands'
import { Filmstrip } from './filmstrip'
import { NewSlide } from './new-slide'
import { SectionForm } from './section-form'
import { SectionMenu } from './section-menu'
import { shiftedPlace } from './shifted-place'
import { type StripCache, sectionOf, stripSlides } from './strip-slides'

/** The filmstrip of the open deck, and what is done with its slides. */
export function Strip() {
  const { strip } = useMessages()
  const { deck, scene, kit, current, selected, locked, edit, show, select } = useEditor()
  const { clipboard } = useApp()
  const [adding, setAdding] = useState(false)
  const [naming, setNaming] = useState<number | null>(null)
  const sectionButton = useRef<HTMLButtonElement>(null)
  const anchor = useRef<Element | null>(null)
  const [cache] = useState<StripCache>(() => new WeakMap())
  const items = useMemo(() => stripSlides(scene, deck, kit.dataset, cache), [scene, deck, kit, cache])
  const chosen = useMemo(
    () => new Set(items.filter(({ deckSlide }) => selected.has(deckSlide)).map(({ id }) => id)),
    [items, selected],
  )
  const ids = slidesOf(deck).flatMap(({ id }) => (selected.has(id) ? [id] : []))
  const unique = (slides: readonly string[]) => [...new Set(slides.map(deckSlideOf))]
  const duplicate = () => edit((before) => duplicateSlides(before, ids))
  const remove = () => edit((before) => deleteSlides(before, ids))
  const nameSection = (section: number, label: Element | null) => {
    if (locked || section < 0) return
    anchor.current = label ?? sectionButton.current
    setNaming(section)
  }
  useCommands({ 'new-slide': () => locked || setAdding(true) })
  const small = 'button icon compact'
  const none = ids.length === 0 || locked
  return (
    <div className="strip-frame">
      <div className="strip-tools" role="toolbar" aria-label={strip.actions}>
        <NewSlide after={ids.at(-1) ?? null} open={adding} onOpenChange={setAdding} />
        <SectionMenu slide={ids[0] ?? null} button={sectionButton} onRename={(section) => nameSection(section, null)} />
        <IconButton name={strip.duplicate} glyph="copy" className={small} disabled={none} onPress={duplicate} />
        <IconButton name={strip.remove} glyph="bin" className={small} disabled={none} onPress={remove} />
        {ids.length > 1 && <span className="muted small">{strip.selected(ids.length)}</span>}
      </div>
      <Filmstrip
        scene={scene}
        size={deck.size}
        items={items}
        current={current}
        selected={chosen}
        locked={locked}
        onShow={show}
        onSelect={(slides) => select(unique(slides))}
        onMove={(slides, target, position) => {
          const place = position === 'before' ? { before: deckSlideOf(target) } : { after: deckSlideOf(target) }
          edit((before) => moveSlides(before, unique(slides), place))
        }}
        onSection={nameSection}
        onRename={(strip) => {
          const section = sectionOf(deck, ids[0] ?? null)
          nameSection(section, strip.querySelector(`[data-section="${section}"]`))
        }}
        onShift={(by) =>
          edit((before) => {
            const place = shiftedPlace(before, ids, by)
            return place && moveSlides(before, ids, place)
          })
        }
        onDuplicate={duplicate}
        onDelete={remove}
        onCopy={clipboard.copy}
        onCut={clipboard.cut}
        onPaste={() => void clipboard.paste()}
      />
      {naming !== null && <SectionForm key={naming} section={naming} anchor={anchor} onClose={() => setNaming(null)} />}
    </div>
  )
}
