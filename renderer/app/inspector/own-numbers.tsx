import type { DeckSlide } from '../../../core/deck/schema'
import { setNumberSource, type TypedPosition } from '../../../core/edit/index'
import type { OwnNumber } from '../../../core/template/own-numbers'
import { typedNumbersOf } from '../../../core/typed-numbers/typed-numbers'
import { useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { useTyped } from '../parts/typed-text'

/** The numbers of the slide that its author answers for, each with a field for its source. */
export function OwnNumbers({ slide }: { readonly slide: DeckSlide }) {
  const { deck, resources } = useEditor()
  const places = typedNumbersOf(slide, deck.lang, resources.dataset)
  const numbers = places.flatMap(({ slot, alt, own }) => {
    const each = new Map(own.map((one) => [`${one.number}\n${one.source}`, one]))
    return [...each.values()].map((one) => ({ own: one, place: { slide: slide.id, slot, alt } }))
  })
  if (numbers.length === 0) return null
  return (
    <ul>
      {numbers.map(({ own, place }) => (
        <OwnNumberEntry key={`${place.slot} ${place.alt} ${own.number} ${own.source}`} own={own} place={place} />
      ))}
    </ul>
  )
}

function OwnNumberEntry({ own, place }: { readonly own: OwnNumber; readonly place: TypedPosition }) {
  const { inspector } = useMessages()
  const { locked } = useEditor()
  const field = useTyped(own.source ?? '', (text) => (before) => setNumberSource(before, place, own, text))
  return (
    <li className="number">
      <p>
        <strong>{own.number}</strong> {inspector.own}
      </p>
      <input
        {...field}
        className="notes-field own-source"
        aria-label={inspector.ownSource(own.number)}
        placeholder={inspector.ownSource(own.number)}
        readOnly={locked}
      />
    </li>
  )
}
