import { useContext, useLayoutEffect } from 'react'
import { ListBoxItem, ListStateContext, Text } from 'react-aria-components'
import { LANG_TAGS } from '../../../core/locale'
import { useMessages } from '../../i18n/messages'
import { Picture } from '../parts/picture'
import { useFilmstripContext } from './filmstrip-context'
import type { FilmstripSlide } from './filmstrip-slides'

/** One slide of the filmstrip. */
export function FilmstripItem({ item }: { readonly item: FilmstripSlide }) {
  const messages = useMessages()
  const { slide, section, conflict } = item
  const name =
    messages.filmstrip.slide(slide.number, slide.title) + (conflict ? `, ${messages.filmstrip.conflict}` : '')
  return (
    <ListBoxItem
      id={item.id}
      className="filmstrip-item"
      data-starts={section !== null || undefined}
      aria-label={name}
      textValue={name}
    >
      <FilmstripBody item={item} />
    </ListBoxItem>
  )
}

/** Its section where one begins, its picture, its number and title. */
function FilmstripBody({ item: { id, slide, section, conflict } }: { readonly item: FilmstripSlide }) {
  const messages = useMessages()
  const { slideStyle, size, current } = useFilmstripContext()
  const lang = LANG_TAGS[slideStyle.lang]
  useFollowingFocus(id, id === current)
  return (
    <span className="filmstrip-body" data-current={id === current || undefined}>
      <span className="filmstrip-section" lang={lang} data-section={section?.index} title={section?.name}>
        {section && (
          <Text slot="description">
            <span className="visually-hidden">{messages.filmstrip.section}: </span>
            <span>{section.name}</span>
          </Text>
        )}
      </span>
      <span aria-hidden="true">
        <Picture slideStyle={slideStyle} slide={slide} size={size} />
      </span>
      <span className="filmstrip-caption">
        <span>{slide.number}</span>
        <span className="title" lang={lang}>
          {slide.title}
        </span>
        {conflict && <span className="warm">● {messages.filmstrip.conflict}</span>}
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
