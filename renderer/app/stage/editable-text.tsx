import { textAt, typeText, writtenText } from '../../../core/deck/edit/index'
import type { SceneSlide, TextNode } from '../../../core/scene/model'
import { useLocal } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import type { EditTarget } from './edit-target'
import { TextEditor } from './text-editor'
import { wordsOf } from './words-of'

interface Props {
  readonly slide: SceneSlide
  readonly target: EditTarget
  readonly scale: number
  readonly onLeave: () => void
}

/** Connects a text of the deck with the field that it is written in. */
export function EditableText({ slide, target, scale, onLeave }: Props) {
  const local = useLocal()
  const { deck, scene, kit, edit } = useEditor()
  const node = slide.nodes.find((each): each is TextNode => each.kind === 'text' && each.id === target.node)
  const content = textAt(deck, target.place)
  if (!node) return null
  const shown = wordsOf(node)
  const slot = kit.layouts.get(slide.layout)?.slots[target.place.slot]
  return (
    <TextEditor
      scene={scene}
      slide={slide}
      node={node}
      scale={scale}
      name={slot ? local(slot.name) : target.place.slot}
      text={(content === undefined ? '' : writtenText(content, deck.lang)) ?? shown}
      index={kit.dataset}
      lang={deck.lang}
      onCommit={(typed) => edit((before) => typeText(before, target.place, typed))}
      onLeave={onLeave}
    />
  )
}
