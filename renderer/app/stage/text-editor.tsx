import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Lang } from '../../../core/locale'
import type { Scene, SceneSlide, TextNode } from '../../../core/scene/model'
import { paintHex } from '../../../core/template/colour'
import { twinFamily } from '../../fonts/font-faces'
import { useMessages } from '../../i18n/messages'
import { useVariables } from '../parts/use-variables'
import { ReferenceField } from '../text/reference-field'
import { placeOf } from './place'

interface Props {
  readonly scene: Scene
  readonly slide: SceneSlide
  readonly node: TextNode
  readonly scale: number
  readonly name: string
  readonly text: string
  readonly index: DatasetIndex
  readonly lang: Lang
  readonly onCommit: (text: string) => void
  readonly onLeave: () => void
}

/** A text of the slide while it is being written, in its place, font and size. */
export function TextEditor({ scene, slide, node, scale, name, text, index, lang, onCommit, onLeave }: Props) {
  const messages = useMessages()
  const place = useVariables({ ...placeOf(node.box, scene.size), ...lookOf(node, slide, scene, scale) })
  return (
    <div className="text-editor" ref={place}>
      <ReferenceField
        className="text-input"
        name={messages.stage.editText(name)}
        text={text}
        index={index}
        lang={lang}
        autoFocus
        onCommit={onCommit}
        onLeave={onLeave}
      />
      <span className="edit-hint">{messages.stage.editHint}</span>
    </div>
  )
}

function lookOf(node: TextNode, slide: SceneSlide, { theme }: Scene, scale: number): Record<`--${string}`, string> {
  const paragraph = node.paragraphs[0]
  const style = paragraph?.runs[0]?.style
  if (!paragraph || !style) return {}
  const latin = twinFamily(theme.fonts[style.font].twin)
  return {
    '--face': `"${latin}", "${twinFamily(theme.fonts.cjk.twin)}"`,
    '--size': `${(style.size * scale).toFixed(2)}px`,
    '--leading': `${(paragraph.lineHeight * scale).toFixed(2)}px`,
    '--weight': style.bold ? '700' : '400',
    '--ink': `#${paintHex(theme.palette, style.paint)}`,
    '--paper': `#${paintHex(theme.palette, slide.ground)}`,
  }
}
