import { useCallback, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import {
  addMetricToSlot,
  type FactType,
  factsIn,
  findSlide,
  isFactType,
  metricsInSlot,
  removeMetricFromSlot,
  slotsAccepting,
  toggleFact,
} from '../../../core/edit/index'
import { useLocal, useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { PictureField } from '../inspector/picture-field'
import { FactBrowser } from './fact-browser'
import { MetricBrowser } from './metric-browser'

interface Props {
  /** Id of the deck's slide. */
  readonly slide: string
  readonly slot: string
  readonly onClose: () => void
}

/**
 * What a slot may show, to be ticked: metrics, or the events, findings and conflicts of the dataset. The list lies over the
 * column at the right, so that the slide is seen as it fills.
 */
export function SlotPicker({ slide, slot, onClose }: Props) {
  const { fill } = useMessages()
  const local = useLocal()
  const { deck, resources } = useEditor()
  const anchor = useRef<HTMLSpanElement | null>(null)
  const [isPlaced, setIsPlaced] = useState(false)
  const placed = useCallback((element: HTMLSpanElement | null) => {
    anchor.current = element
    setIsPlaced(element !== null)
  }, [])
  const taken = resources.layouts.get(findSlide(deck, slide)?.layout ?? '')?.slots[slot]
  if (!taken) return null
  const heading = fill.heading(local(taken.name))
  return (
    <>
      <span className="picker-anchor" ref={placed} />
      {isPlaced && (
        <Popover
          className="popover"
          isOpen
          triggerRef={anchor}
          placement="bottom end"
          onOpenChange={(open) => open || onClose()}
        >
          <Dialog className="slot-picker" aria-label={heading}>
            <h2 className="heading">{heading}</h2>
            {taken.accepts === 'image' ? (
              <PictureField slide={slide} slot={slot} onClose={onClose} />
            ) : isFactType(taken.accepts) ? (
              <Facts slide={slide} slot={slot} type={taken.accepts} max={taken.max} />
            ) : (
              <Metrics slide={slide} slot={slot} />
            )}
          </Dialog>
        </Popover>
      )}
    </>
  )
}

type SlotOf = Pick<Props, 'slide' | 'slot'>

function Metrics({ slide, slot }: SlotOf) {
  const { fill } = useMessages()
  const { deck, resources, edit } = useEditor()
  const index = resources.dataset
  const deckSlide = findSlide(deck, slide)
  const content = deckSlide?.content[slot]
  const chosen = content ? metricsInSlot(content, index) : new Set<string>()
  const fitting = index.dataset.metrics.filter(
    ({ id }) => chosen.has(id) || (deckSlide && slotsAccepting(deckSlide, id, resources).includes(slot)),
  )
  // What is there comes first, and stays in its place while it is ticked off and on.
  const [first] = useState(chosen)
  const sorted = [...fitting].sort((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
  const isFull = fitting.length === chosen.size
  return (
    <>
      {isFull && <p className="hint">{fill.full(chosen.size)}</p>}
      <MetricBrowser
        index={index}
        autoFocus
        chosen={chosen}
        only={new Set(sorted.map(({ id }) => id))}
        onToggle={(metric, on) =>
          edit((before) => (on ? addMetricToSlot : removeMetricFromSlot)(before, slide, slot, metric, resources))
        }
      />
    </>
  )
}

interface FactsProps extends SlotOf {
  readonly type: FactType
  /** How many the slot takes. */
  readonly max: number
}

function Facts({ slide, slot, type, max }: FactsProps) {
  const { deck, resources, edit } = useEditor()
  return (
    <FactBrowser
      index={resources.dataset}
      type={type}
      chosen={factsIn(findSlide(deck, slide)?.content[slot])}
      max={max}
      onToggle={(fact) => edit((before) => toggleFact(before, slide, slot, fact, resources))}
    />
  )
}
