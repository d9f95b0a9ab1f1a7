import { paragraphsOf } from '../../../core/dataset/citations'
import { formatObservation, formatPeriod, formatSourceNote } from '../../../core/dataset/format'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Conflict, Observation } from '../../../core/dataset/model'
import { type Traced, tracedProvenance } from '../../../core/dataset/traced'
import type { DeckSlide } from '../../../core/deck/schema'
import type { SceneSlide } from '../../../core/scene/model'
import { useLang, useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { OwnNumbers } from './own-numbers'

/** Every number on the slide: what it is, who says so and where, of what kind, and who says otherwise. */
export function Numbers({ slide, deckSlide }: { readonly slide: SceneSlide; readonly deckSlide: DeckSlide }) {
  const messages = useMessages()
  const { resources } = useEditor()
  const shown = [...new Set(slide.notes.numbers.map(({ observation }) => observation))].flatMap(
    (id) => resources.dataset.observation.get(id) ?? [],
  )
  const conflicts = conflictsToShow(shown, resources.dataset)
  const computed = slide.notes.statements.flatMap(({ traced }) => (traced.is === 'sentence' ? [traced] : []))
  return (
    <section>
      <h2 className="heading">{messages.inspector.numbers}</h2>
      {shown.length + computed.length + slide.notes.typed.length === 0 && (
        <p className="muted">{messages.inspector.noNumbers}</p>
      )}
      <ul>
        {shown.map((observation) => (
          <NumberEntry
            key={observation.id}
            observation={observation}
            conflicts={conflicts.get(observation.id)}
            index={resources.dataset}
          />
        ))}
        {computed.map((traced) => (
          <ComputedEntry key={traced.entry.id} traced={traced} index={resources.dataset} />
        ))}
      </ul>
      <OwnNumbers slide={deckSlide} />
    </section>
  )
}

interface EntryProps {
  readonly observation: Observation
  readonly conflicts: readonly Conflict[] | undefined
  readonly index: DatasetIndex
}

function NumberEntry({ observation, conflicts = [], index }: EntryProps) {
  const messages = useMessages()
  const lang = useLang()
  const { metric, region, period, kind, source, locator, derivation, words, note } = observation
  const cited = index.source.get(source)
  const marks = MARKS[lang]
  return (
    <li className="number">
      <p>
        <strong>{formatObservation(observation, lang).text}</strong> {index.metric.get(metric)?.name[lang]}
        {' · '}
        {[index.region.get(region)?.short[lang], formatPeriod(period, lang)].join(marks.comma)}
      </p>
      <p className="source">
        {cited && formatSourceNote(cited, paragraphsOf(locator), lang)} · {messages.kinds[kind]}
        {words && ` · ${messages.inspector.inWords}`}
      </p>
      {derivation && (
        <p className="words">
          {messages.inspector.checked}
          {marks.colon}
          {derivation.words[lang]}
        </p>
      )}
      {note && <p className="words">{note[lang]}</p>}
      {conflicts.map((conflict) => (
        <span key={conflict.id} className="disagree">
          <strong>
            {messages.inspector.conflict}
            {marks.stop}
          </strong>
          {conflict.statement[lang]}
        </span>
      ))}
    </li>
  )
}

interface ComputedProps {
  readonly traced: Extract<Traced, { is: 'sentence' }>
  readonly index: DatasetIndex
}

/** A number that a sentence works out: its words, and the calculation behind them. */
function ComputedEntry({ traced, index }: ComputedProps) {
  const lang = useLang()
  const { words, sentence } = traced.entry
  return (
    <li className="number">
      <p>
        <strong>{words[lang]}</strong> {sentence?.[lang]}
      </p>
      <p className="source">{tracedProvenance(traced, index, lang)}</p>
    </li>
  )
}

/** Chinese sentences have marks of their own, and no spaces behind them. */
const MARKS = {
  en: { comma: ', ', colon: ': ', stop: '. ' },
  zh: { comma: '，', colon: '：', stop: '。' },
} as const

/** Each conflict is shown once, at the first of its numbers. */
function conflictsToShow(
  shown: readonly Observation[],
  { dataset }: DatasetIndex,
): ReadonlyMap<string, readonly Conflict[]> {
  const conflicts = new Map<string, readonly Conflict[]>()
  for (const conflict of dataset.conflicts) {
    const first = shown.find(({ id }) => conflict.observations.includes(id))
    if (first) conflicts.set(first.id, [...(conflicts.get(first.id) ?? []), conflict])
  }
  return conflicts
}
