import { ToggleButton, ToggleButtonGroup, Tooltip, TooltipTrigger } from 'react-aria-components'
import { formProblem } from '../../../core/chart/choose-form'
import { CHART_FORMS } from '../../../core/chart/forms/index'
import { CHART_FORM_IDS, type ChartFormId } from '../../../core/chart-form-ids'
import type { DeckSlide } from '../../../core/deck/schema'
import { setChartForm } from '../../../core/edit/index'
import type { Area, AreaOf } from '../../../core/template/template'
import type { Message } from '../../../messages/message'
import { useLocal, useMessages, useWording } from '../../i18n/messages'
import { useEditor } from '../editor-context'

type Form = ChartFormId | 'auto'
const FORMS: readonly Form[] = ['auto', ...CHART_FORM_IDS]

/** The form of each chart on the slide. One that does not suit its data or its place cannot be chosen, and says why. */
export function ChartForms({ slide }: { readonly slide: DeckSlide }) {
  const messages = useMessages()
  const local = useLocal()
  const { resources } = useEditor()
  const layout = resources.layouts.get(slide.layout)
  const charts = Object.entries(slide.content).flatMap(([slot, content]) =>
    'chart' in content ? [{ slot, chart: content.chart }] : [],
  )
  return charts.map(({ slot, chart }) => {
    const slotName = layout?.slots[slot]?.name
    const name = charts.length > 1 && slotName ? messages.inspector.chartIn(local(slotName)) : messages.inspector.chart
    const allowed = layout?.areas.find((area) => isChartIn(area, slot))?.forms
    const observations = chart.observations.flatMap((id) => resources.dataset.observation.get(id) ?? [])
    return (
      <section key={slot}>
        <h2 className="heading">{name}</h2>
        <FormChoice
          slide={slide.id}
          slot={slot}
          name={name}
          form={chart.form}
          problemOf={(form) => (form === 'auto' ? null : formProblem(form, allowed, observations))}
        />
      </section>
    )
  })
}

const isChartIn = (area: Area, slot: string): area is AreaOf<'chart'> => area.show === 'chart' && area.slot === slot

interface ChoiceProps {
  readonly slide: string
  readonly slot: string
  readonly name: string
  readonly form: Form
  readonly problemOf: (form: Form) => Message | null
}

function FormChoice({ slide, slot, name, form, problemOf }: ChoiceProps) {
  const messages = useMessages()
  const local = useLocal()
  const worded = useWording()
  const { locked, edit } = useEditor()
  return (
    <ToggleButtonGroup
      className="forms"
      aria-label={name}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={locked}
      selectedKeys={[form]}
      onSelectionChange={(keys) => {
        const chosen = FORMS.find((each) => keys.has(each))
        if (chosen && problemOf(chosen) === null) edit((deck) => setChartForm(deck, slide, slot, chosen))
      }}
    >
      {FORMS.map((each) => {
        const problem = problemOf(each)
        // Not really disabled: a control that cannot get the focus cannot say why.
        return (
          <TooltipTrigger key={each} delay={300} isDisabled={problem === null}>
            <ToggleButton id={each} className="form-option" data-unfit={problem !== null || undefined}>
              {each === 'auto' ? messages.automaticForm : local(CHART_FORMS[each].name)}
              {problem !== null && <span className="visually-hidden">. {worded(problem)}</span>}
            </ToggleButton>
            <Tooltip className="tooltip" offset={6}>
              {problem !== null && worded(problem)}
            </Tooltip>
          </TooltipTrigger>
        )
      })}
    </ToggleButtonGroup>
  )
}
