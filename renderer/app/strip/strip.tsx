import { useMemo } from 'react'
import { deleteSlides, duplicateSlides, moveSlides } from '../../../core/deck/edit/index'
import { useMessages } from '../../i18n/messages'
import { deckSlideOf } from '../../state/editing'
import { useApp } from '../../state/react'
import { useEditor } from '../editor-context'
import { IconButton } from '../parts/icon-button'
import { Filmstrip } from './filmstrip'
import { stripSlides } from './strip-slides'

/** The filmstrip of the open deck, and what is done with its slides. */
export function Strip() {
  const { strip } = useMessages()
  const { deck, scene, kit, current, selected, edit, show, select } = useEditor()
  const items = useMemo(() => stripSlides(scene, kit.dataset), [scene, kit])
  const chosen = useMemo(
    () => new Set(items.filter(({ deckSlide }) => selected.has(deckSlide)).map(({ id }) => id)),
    [items, selected],
  )
  const ids = [...selected]
  const { clipboard } = useApp()
  const unique = (slides: readonly string[]) => [...new Set(slides.map(deckSlideOf))]
  const duplicate = () => edit((before) => duplicateSlides(before, ids))
  const remove = () => edit((before) => deleteSlides(before, ids))
  const small = 'button icon compact'
  const none = ids.length === 0
  return (
    <div className="strip-frame">
      <div className="strip-tools" role="toolbar" aria-label={strip.actions}>
        {ids.length > 1 && <span className="muted small">{strip.selected(ids.length)}</span>}
        <IconButton name={strip.duplicate} glyph="copy" className={small} disabled={none} onPress={duplicate} />
        <IconButton name={strip.remove} glyph="bin" className={small} disabled={none} onPress={remove} />
      </div>
      <Filmstrip
        scene={scene}
        size={deck.size}
        items={items}
        current={current}
        selected={chosen}
        onShow={show}
        onSelect={(slides) => select(unique(slides))}
        onMove={(slides, target, position) => {
          const place = position === 'before' ? { before: deckSlideOf(target) } : { after: deckSlideOf(target) }
          edit((before) => moveSlides(before, unique(slides), place))
        }}
        onDuplicate={duplicate}
        onDelete={remove}
        onCopy={clipboard.copy}
        onCut={clipboard.cut}
        onPaste={() => void clipboard.paste()}
      />
    </div>
  )
}
