import { useEffect, useRef } from 'react'
import { findSlide, textAt, writeOver, writtenText } from '../../../core/edit/index'
import type { Localized } from '../../../core/locale'
import type { SceneSlide } from '../../../core/scene/model'
import { useLocal } from '../../i18n/messages'
import { useApp } from '../../state/react'
import { useEditor } from '../editor-context'
import { blankTarget } from './edit-target'
import { TextEditor } from './text-editor'
import { type EditTarget, textFrameOf } from './text-frame'

interface Props {
  readonly slide: SceneSlide
  readonly target: EditTarget
  readonly scale: number
  /** Called when the text is left; with the text that is written next, where Enter goes on to it. */
  readonly onLeave: (next: EditTarget | null) => void
}

/** Connects a text of the deck with the field that it is written in. */
export function EditableText({ slide, target, scale, onLeave }: Props) {
  const local = useLocal()
  const { scenes } = useApp()
  const { deck, scene, kit } = useEditor()
  const { place } = target
  const content = textAt(deck, place)
  const shownOn = (content === undefined ? scenes.withLetter(deck, place) : null) ?? slide
  const found = textFrameOf(shownOn, target, deck.lang)
  const last = useRef(found)
  useEffect(() => {
    if (found) last.current = found
  })
  // A layout that is edited meanwhile may show this text no more: what is being written stays where it was.
  const frame = found ?? last.current
  if (!frame) return null
  const slot = kit.layouts.get(slide.layout)?.slots[place.slot]
  const inList = slot?.accepts === 'points'
  return (
    <TextEditor
      scene={scene}
      slide={slide}
      frame={frame}
      scale={scale}
      name={slot ? local(slot.name) : place.slot}
      text={content === undefined ? '' : (writtenText(content, deck.lang) ?? frame.words)}
      index={kit.dataset}
      lang={deck.lang}
      inList={inList}
      changeTo={(typed) => (before) => writeOver(before, place, typed, shownWords())}
      onLeave={(by, typed) => onLeave(inList && by === 'enter' && typed !== '' ? nextPoint() : null)}
    />
  )

  /** What the slide says here in both languages, so that a sentence written over in one is kept in the other. */
  function shownWords(): Localized | undefined {
    const wordsIn = (lang: 'en' | 'zh') => {
      const drawn = scenes.preview(deck, place.slide, { lang })
      return drawn && textFrameOf(drawn.slide, target, lang)?.words
    }
    const [en, zh] = [wordsIn('en'), wordsIn('zh')]
    return en && zh ? { en, zh } : undefined
  }

  function nextPoint(): EditTarget | null {
    const held = findSlide(deck, place.slide)?.content[place.slot]
    const count = held && 'points' in held ? held.points.length : 0
    const next = (place.item ?? 0) + 1
    return next < Math.max(count, slot?.max ?? 0) ? blankTarget(slide, place.slot, next) : null
  }
}
