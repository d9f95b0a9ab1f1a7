import { Button } from 'react-aria-components'
import { linkNumber, markNumberAsOwn } from '../../../core/edit/index'
import type { Diagnostic } from '../../../core/scene/model'
import type { MessageArgs } from '../../../messages/message'
import { useLocal, useMessages } from '../../i18n/messages'
import { deckSlideOf } from '../../state/editing'
import { useEditor } from '../editor-context'

/** What can be done about a typed number, where a problem is one: link it to an observation that has its value, or mark it as one's own. */
export function TypedNumberActions({ found }: { readonly found: Diagnostic }) {
  const { code, args, slide, slot } = found
  if (code !== 'typed-number' || slide === null) return null
  return <Actions number={args} slide={deckSlideOf(slide)} slot={slot} />
}

interface Props {
  readonly number: MessageArgs['typed-number']
  /** Id of the deck's slide. */
  readonly slide: string
  /** Null for the speaker notes and for alternative texts of elements. */
  readonly slot: string | null
}

function Actions({ number: { figure, place: where, observations }, slide, slot }: Props) {
  const { inspector } = useMessages()
  const local = useLocal()
  const { resources, locked, edit } = useEditor()
  const index = resources.dataset
  const place = { slide, slot, alt: where.in === 'alt' ? where.element : null }
  return (
    <div className="typed-number-actions">
      {observations.map(({ id, name }) => {
        const observation = index.observation.get(id)
        if (!observation) return null
        return (
          <Button
            key={id}
            className="link"
            isDisabled={locked}
            onPress={() => edit((deck) => linkNumber(deck, place, figure, observation, index))}
          >
            {inspector.linkTo(name ? local(name) : id)}
          </Button>
        )
      })}
      <Button
        className="link"
        isDisabled={locked}
        aria-label={`${inspector.markOwn}: ${figure}`}
        onPress={() => edit((deck) => markNumberAsOwn(deck, place, figure, index))}
      >
        {inspector.markOwn}
      </Button>
    </div>
  )
}
