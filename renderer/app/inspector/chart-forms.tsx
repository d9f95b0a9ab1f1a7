import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { CHART_TYPES } from '../../../core/chart-types'
import { setChartForm } from '../../../core/deck/edit/index'
import type { DeckSlide } from '../../../core/deck/schema'
import { useLocal, useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'

const FORMS = ['auto', ...CHART_TYPES] as const

/** The form of each chart on the slide. A form that the data does not bear is drawn in another one, and says so. */
export function ChartForms({ slide }: { readonly slide: DeckSlide }) {
  const messages = useMessages()
  const local = useLocal()
  const { kit, edit } = useEditor()
  const layout = kit.layouts.get(slide.layout)
  const charts = Object.entries(slide.content).flatMap(([slot, content]) =>
    'chart' in content ? [{ slot, form: content.chart.form }] : [],
  )
  return charts.map(({ slot, form }) => {
    const slotName = layout?.slots[slot]?.name
    const name = charts.length > 1 && slotName ? messages.inspector.chartIn(local(slotName)) : messages.inspector.chart
    return (
      <section key={slot}>
        <h2 className="heading">{name}</h2>
        <ToggleButtonGroup
          className="forms"
          aria-label={name}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[form]}
          onSelectionChange={(keys) => {
            const chosen = FORMS.find((each) => keys.has(each))
            if (chosen) edit((deck) => setChartForm(deck, slide.id, slot, chosen))
          }}
        >
          {FORMS.map((each) => (
            <ToggleButton key={each} id={each} className="form-option">
              {messages.chartForms[each]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </section>
    )
  })
}
