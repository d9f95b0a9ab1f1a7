import type { DatasetIndex } from '../../core/dataset/lookup'
import { observationsIn } from '../../core/edit/observations-in'
import type { SlotContent } from '../../core/template/content-schema'
import { slotMisfits } from '../../core/template/slot-fit'
import type { SlideRecipe } from '../../core/template/storyline-schema'
import type { Layout } from '../../core/template/template'
import { sampleContent } from './sample-content'
import { createSupply } from './supply'

type Content = Readonly<Record<string, SlotContent>>

/**
 * A slide that shows a layout at work: its slots filled from the dataset, each with as much as it takes, but for those
 * that give way to others. The same layout and dataset give the same slide; no two slots show the same figures as long as
 * there are others.
 */
export function sampleSlide(layout: Layout, index: DatasetIndex): SlideRecipe {
  const content = shownTogether(filledSlots(layout, index), layout)
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
function shownTogether(content: Content, layout: Layout): Content {
  const hidden = slotMisfits(content, layout).flatMap(({ kind, slot }) => (kind === 'hidden-slot' ? [slot] : []))
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
