import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Lang } from '../../../core/locale'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import { paintHex } from '../../../core/template/colour'
import { twinFamily } from '../../fonts/font-faces'
import { useMessages } from '../../i18n/messages'
import type { Change } from '../../state/pending-edit'
import { useVariables } from '../parts/use-variables'
import { type Leaving, ReferenceField } from '../text/reference-field'
import { placeOf } from './place'
import type { TextFrame } from './text-frame'
import { styleOf } from './words-of'

interface Props {
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
  readonly changeTo: (text: string) => Change
  readonly onLeave: (by: Leaving, text: string) => void
}

/** A text of the slide while it is being written, in its place, font and size. */
export function TextEditor(props: Props) {
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
    '--paper': `#${paintHex(theme.palette, slide.ground)}`,
  }
}
