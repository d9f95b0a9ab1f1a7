import { ListBoxItem } from 'react-aria-components'
import { LANG_TAGS } from '../../../core/locale'
import type { Scene } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'
import { Picture } from '../parts/picture'
import type { StripSlide } from './strip-slides'

interface Props {
  readonly item: StripSlide
  readonly scene: Scene
  readonly size: '16:9' | '4:3' | 'a4'
  readonly current: boolean
}

/** One slide of the filmstrip: its section where one begins, its picture, its number and title. */
export function StripItem({ item, scene, size, current }: Props) {
  const messages = useMessages()
  const { slide, section, conflict } = item
  const name = messages.strip.slide(slide.number, slide.title) + (conflict ? `, ${messages.strip.conflict}` : '')
  return (
    <ListBoxItem
      id={item.id}
      className="strip-item"
      data-current={current || undefined}
      aria-label={name}
      textValue={name}
    >
      {section !== null && (
        <span className="strip-section" lang={LANG_TAGS[scene.lang]} aria-hidden="true">
          {section}
        </span>
      )}
      <span className="strip-slide">
        <span aria-hidden="true">
          <Picture look={scene} slide={slide} size={size} />
        </span>
        <span className="strip-caption">
          <span>{slide.number}</span>
          <span className="title" lang={LANG_TAGS[scene.lang]}>
            {slide.title}
          </span>
          {conflict && <span className="warm">● {messages.strip.conflict}</span>}
        </span>
      </span>
    </ListBoxItem>
  )
}
