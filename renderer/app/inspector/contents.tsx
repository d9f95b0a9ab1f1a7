import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { DeckSlide } from '../../../core/deck/schema'
import { factsIn, observationsIn } from '../../../core/edit/index'
import type { SlotContent } from '../../../core/template/content-schema'
import { useLocal, useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { SlotPicker } from '../library/slot-picker'

/** What each place of the slide shows, and the way to change it without dragging. */
export function Contents({ slide }: { readonly slide: DeckSlide }) {
  const { inspector, fill } = useMessages()
  const local = useLocal()
  const { resources, locked } = useEditor()
  const [open, setOpen] = useState<string | null>(null)
  const slots = Object.entries(resources.layouts.get(slide.layout)?.slots ?? {}).filter(
    ([, { accepts }]) => accepts !== 'text' && accepts !== 'points',
  )
  if (slots.length === 0) return null
  return (
    <section>
      <h2 className="heading">{inspector.contents}</h2>
      <ul>
        {slots.map(([slot, { name }]) => (
          <li key={slot} className="content-row">
            <span>{local(name)}</span>
            <span className="muted">{fill.shown(entriesIn(slide.content[slot]))}</span>
            <Button
              className="button compact"
              aria-label={`${fill.change} ${local(name)}`}
              isDisabled={locked}
              onPress={() => setOpen(slot)}
            >
              {fill.change}
            </Button>
          </li>
        ))}
      </ul>
      {open !== null && <SlotPicker key={open} slide={slide.id} slot={open} onClose={() => setOpen(null)} />}
    </section>
  )
}

function entriesIn(content: SlotContent | undefined): number {
  if (content && 'image' in content) return 1
  return content ? observationsIn({ content: { content } }).length + factsIn(content).length : 0
}
