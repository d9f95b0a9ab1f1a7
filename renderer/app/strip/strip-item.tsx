import { useContext, useLayoutEffect } from 'react'
import { ListBoxItem, ListStateContext, Text } from 'react-aria-components'
import { LANG_TAGS } from '../../../core/locale'
import { useMessages } from '../../i18n/messages'
import { Picture } from '../parts/picture'
import { useStripContext } from './strip-context'
import type { StripSlide } from './strip-slides'

/** One slide of the filmstrip. */
export function StripItem({ item }: { readonly item: StripSlide }) {
  const messages = useMessages()
  const { slide, section, conflict } = item
  const name = messages.strip.slide(slide.number, slide.title) + (conflict ? `, ${messages.strip.conflict}` : '')
  return (
    <ListBoxItem
      id={item.id}
      className="strip-item"
      data-starts={section !== null || undefined}
      aria-label={name}
      textValue={name}
    >
      <StripBody item={item} />
    </ListBoxItem>
  )
}

/** Its section where one begins, its picture, its number and title. */
function StripBody({ item: { id, slide, section, conflict } }: { readonly item: StripSlide }) {
  const messages = useMessages()
  const { slideStyle, size, current } = useStripContext()
  const lang = LANG_TAGS[slideStyle.lang]
  useFollowingFocus(id, id === current)
  return (
    <span className="strip-body" data-current={id === current || undefined}>
      <span className="strip-section" lang={lang} data-section={section?.index} title={section?.name}>
        {section && (
          <Text slot="description">
            <span className="visually-hidden">{messages.strip.section}: </span>
            <span>{section.name}</span>
          </Text>
        )}
      </span>
      <span aria-hidden="true">
        <Picture slideStyle={slideStyle} slide={slide} size={size} />
      </span>
      <span className="strip-caption">
        <span>{slide.number}</span>
        <span className="title" lang={lang}>
          {slide.title}
        </span>
        {conflict && <span className="warm">● {messages.strip.conflict}</span>}
      </span>
    </span>
  )
}

/** While the list is worked by keyboard its focus is on the slide that is shown large, whatever has made it that one. */
function useFollowingFocus(id: string, isCurrent: boolean): void {
  const manager = useContext(ListStateContext)?.selectionManager
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list may set its focus elsewhere afterwards
  useLayoutEffect(() => {
    if (isCurrent && manager?.isFocused && manager.focusedKey !== id) manager.setFocusedKey(id)
  }, [id, isCurrent])
}
