import type { DatasetIndex } from '../../core/dataset/lookup'
import { type DeckOptions, newDeck } from '../../core/deck/from-storyline'
import type { Deck } from '../../core/deck/schema'
import { observationsIn } from '../../core/edit/facts'
import type { SlotContent } from '../../core/template/content-schema'
import { slotMismatches } from '../../core/template/slots'
import type { StorylineSlide } from '../../core/template/storyline-schema'
import type { Layout } from '../../core/template/template'
import { createSupply, sampleContent } from './sample-content'

/** Sections that an agenda has something to list of. */
const LISTED = 3

/**
 * A deck whose first slide shows a layout with sample data. Where the layout speaks of the whole deck (agenda, sources),
 * other slides come after it, in a layout of the same set.
 */
export function sampleDeck(
  layout: Layout,
  layouts: ReadonlyMap<string, Layout>,
  index: DatasetIndex,
  options: DeckOptions,
): Deck {
  const first = { name: layout.name, listed: true, slides: [sampleSlide(layout, index)] }
  const beside = [...layouts.values()].find(({ slots }) =>
    Object.values(slots).some(({ accepts }) => accepts === 'table'),
  )
  const speaksOfDeck = layout.areas.some(({ show }) => show === 'agenda' || show === 'sources')
  const others = speaksOfDeck && beside ? index.dataset.themes.slice(0, LISTED) : []
  const sections = others.map(({ name }) => ({
    name,
    listed: true,
    slides: beside ? [sampleSlide(beside, index)] : [],
  }))
  return newDeck(options, layout.name, layout.description, [first, ...sections])
}

type Content = Readonly<Record<string, SlotContent>>

/**
 * A slide that shows a layout at work: its slots filled from the dataset, each with as much as it takes, but for those
 * that give way to others. The same layout and dataset give the same slide; no two slots show the same figures as long as
 * there are others.
 */
export function sampleSlide(layout: Layout, index: DatasetIndex): StorylineSlide {
  const content = visibleTogether(filledSlots(layout, index), layout)
  const facts = Object.values(content)
    .map(factsIn)
    .find((ids) => ids.length > 0)
  const title = layout.slots.title?.accepts === 'text' ? { title: titleFor(facts, layout) } : {}
  const theme = themeOf(facts?.[0], index)
  return { layout: layout.id, ...(theme === undefined ? {} : { theme }), content: { ...title, ...content } }
}

/** Every slot but the title, which is worked out from what the others show. */
function filledSlots(layout: Layout, index: DatasetIndex): Content {
  const supply = createSupply(index)
  const names = Object.keys(layout.slots).filter((name) => name !== 'title')
  return Object.fromEntries(names.map((name) => [name, sampleContent(name, layout, supply)]))
}

/** Some slots take the place of others: those that would not be seen stay empty. */
function visibleTogether(content: Content, layout: Layout): Content {
  const hidden = slotMismatches(content, layout).flatMap(({ kind, slot }) => (kind === 'hidden-slot' ? [slot] : []))
  return Object.fromEntries(Object.entries(content).filter(([slot]) => !hidden.includes(slot)))
}

/** A claim about the first thing on the slide that has figures or facts, or else the name of the layout. */
function titleFor(facts: readonly string[] | undefined, layout: Layout): SlotContent {
  return facts ? { text: { claim: 'auto', of: [...facts] } } : { text: layout.name }
}

function themeOf(id: string | undefined, index: DatasetIndex): string | undefined {
  if (id === undefined) return undefined
  const observation = index.observation.get(id)
  if (observation) return index.metric.get(observation.metric)?.theme
  return (index.milestone.get(id) ?? index.finding.get(id) ?? index.conflict.get(id))?.theme
}

function factsIn(content: SlotContent): readonly string[] {
  if ('milestones' in content) return content.milestones
  if ('findings' in content) return content.findings
  if ('conflicts' in content) return content.conflicts
  return observationsIn({ content: { content } })
}
