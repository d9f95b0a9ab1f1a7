import { useEffect, useRef } from 'react'
import { editableText } from '../../../core/claim/live-text'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import { findSlide, overwriteText, textAt } from '../../../core/edit/index'
import type { Lang } from '../../../core/locale'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import { paintHex } from '../../../core/template/color'
import { twinFamily } from '../../fonts/font-faces'
import { useLocal, useMessages } from '../../i18n/messages'
import type { DeckChange } from '../../state/pending-edit'
import { useApp } from '../../state/react'
import { useEditor } from '../editor-context'
import { useVariables } from '../parts/use-variables'
import { type Leaving, ReferenceField } from '../text/reference-field'
import { blankTarget } from './edit-target'
import { placeOf } from './place'
import { type EditTarget, type TextFrame, textFrameOf } from './text-frame'
import { styleOf } from './words-of'

interface TextEditorProps {
  readonly scene: Scene
  readonly slide: SceneSlide
  readonly frame: TextFrame
  readonly scale: number
  readonly name: string
  readonly text: string
  readonly index: DatasetIndex
  readonly lang: Lang
  /** True where Enter goes on to the next point. */
  readonly inList: boolean
  readonly changeTo: (text: string) => DeckChange
  readonly onLeave: (by: Leaving, text: string) => void
}

/** A text of the slide while it is being written, in its place, font and size. */
function TextEditor(props: TextEditorProps) {
  const { scene, slide, frame, scale, name, text, index, lang, inList, changeTo, onLeave } = props
  const { stage } = useMessages()
  const place = useVariables({ ...placeOf(frame.box, scene.size), ...lookOf(frame, slide, scene, scale) })
  return (
    <div className="text-editor" ref={place}>
      <ReferenceField
        className="text-input"
        name={stage.editText(name)}
        text={text}
        index={index}
        lang={lang}
        autoFocus
        allowEmpty
        changeTo={changeTo}
        onLeave={onLeave}
      />
      <span className="edit-hint">{inList ? stage.pointsHint : stage.editHint}</span>
    </div>
  )
}

function lookOf(frame: TextFrame, slide: SceneSlide, { theme }: Scene, scale: number): Record<`--${string}`, string> {
  const style = styleOf(frame.paragraph)
  if (!style) return {}
  const latin = twinFamily(theme.fonts[style.font].twin)
  return {
    '--face': `"${latin}", "${twinFamily(theme.fonts.cjk.twin)}"`,
    '--least': `${(frame.box.height * scale).toFixed(2)}px`,
    '--size': `${(style.size * scale).toFixed(2)}px`,
    '--leading': `${(frame.paragraph.lineHeight * scale).toFixed(2)}px`,
    '--weight': style.bold ? '700' : '400',
    '--ink': `#${paintHex(theme.palette, style.paint)}`,
    '--paper': `#${paintHex(theme.palette, slide.background)}`,
  }
}

interface EditableTextProps {
  readonly slide: SceneSlide
  readonly target: EditTarget
  readonly scale: number
  /** Called when the text is left; with the text that is written next, where Enter goes on to it. */
  readonly onLeave: (next: EditTarget | null) => void
}

/** Connects a text of the deck with the field that it is written in. */
export function EditableText({ slide, target, scale, onLeave }: EditableTextProps) {
  const local = useLocal()
  const { scenes } = useApp()
  const { deck, scene, resources } = useEditor()
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
  const slot = resources.layouts.get(slide.layout)?.slots[place.slot]
  const inList = slot?.accepts === 'points'
  return (
    <TextEditor
      scene={scene}
      slide={slide}
      frame={frame}
      scale={scale}
      name={slot ? local(slot.name) : place.slot}
      text={content === undefined ? '' : editableText(content, deck.lang, resources.dataset)}
      index={resources.dataset}
      lang={deck.lang}
      inList={inList}
      changeTo={(typed) => (before) => overwriteText(before, place, typed, slot?.optional === false)}
      onLeave={(by, typed) => onLeave(inList && by === 'enter' && typed !== '' ? nextPoint() : null)}
    />
  )

  function nextPoint(): EditTarget | null {
    const held = findSlide(deck, place.slide)?.content[place.slot]
    const count = held && 'points' in held ? held.points.length : 0
    const next = (place.item ?? 0) + 1
    return next < Math.max(count, slot?.max ?? 0) ? blankTarget(slide, place.slot, next) : null
  }
}
