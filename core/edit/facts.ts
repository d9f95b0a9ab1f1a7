import type { DeckSlide } from '../deck/schema'
import type { SlotContent, SlotType } from '../template/content-schema'
import type { StorylineSlide } from '../template/storyline-schema'
import type { Area, AreaOf, Layout } from '../template/template'
import { isWritten } from '../template/written'

/** The observations that a slide shows as figures: on cards, in charts, tables and shares. */
export function observationsIn({ content }: Pick<StorylineSlide, 'content'>): readonly string[] {
  return Object.values(content).flatMap(inContent)
}

function inContent(content: SlotContent): readonly string[] {
  if ('metrics' in content) return content.metrics
  if ('shares' in content) return content.shares
  if ('chart' in content) return content.chart.observations
  return 'table' in content ? content.table.groups.flatMap((group) => group.observations) : []
}

/** Slots that show what the dataset states in words. */
const FACT_TYPES = ['milestones', 'findings', 'conflicts'] as const
export type FactType = (typeof FACT_TYPES)[number]

/** True for slots of events, findings and conflicts. */
export function isFactType(type: SlotType): type is FactType {
  return (FACT_TYPES as readonly SlotType[]).includes(type)
}

/** The events, findings or conflicts that a content holds. */
export function factsIn(content: SlotContent | undefined): readonly string[] {
  if (!content) return []
  if ('milestones' in content) return content.milestones
  if ('findings' in content) return content.findings
  return 'conflicts' in content ? content.conflicts : []
}

/** Those of a whole slide. */
function factsOn({ content }: Pick<DeckSlide, 'content'>): readonly string[] {
  return Object.values(content).flatMap(factsIn)
}

/** A content that holds them. */
export function factContent(type: FactType, ids: readonly string[]): SlotContent {
  if (type === 'milestones') return { milestones: [...ids] }
  return type === 'findings' ? { findings: [...ids] } : { conflicts: [...ids] }
}

/**
 * A slide after its figures or facts have changed. As long as nobody has written a title, the title says what the slide
 * shows; a slide that showed nothing so far is under the theme of what comes first.
 */
export function refreshAutoTitle(before: DeckSlide, after: DeckSlide, layout: Layout, theme?: string): DeckSlide {
  if (!layout.framed || after === before) return after
  const [was, is] = [subjectOf(before), subjectOf(after)]
  const themed = was.length === 0 && theme !== undefined ? { theme, ...after } : after
  const title = titleSlot(layout)
  if (title === undefined || String(was) === String(is)) return themed
  if (!hasAutoTitle(before, title, was)) return withSentenceBehind(themed, title, was, is)
  const { [title]: _, ...content } = themed.content
  return { ...themed, content: is.length === 0 ? content : { [title]: titleAbout(is), ...content } }
}

/** What a slide is about: its figures, else the events, findings or conflicts that it shows. */
function subjectOf(slide: DeckSlide): readonly string[] {
  const figures = observationsIn(slide)
  return figures.length > 0 ? figures : factsOn(slide)
}

function hasAutoTitle({ content }: DeckSlide, title: string, subject: readonly string[]): boolean {
  return content[title] === undefined || JSON.stringify(content[title]) === JSON.stringify(titleAbout(subject))
}

/** The slide after the sentence that its title would be was written over: what can be had back says what the slide shows now. */
function withSentenceBehind(slide: DeckSlide, title: string, was: readonly string[], is: readonly string[]): DeckSlide {
  const content = slide.content[title]
  if (!content || !('text' in content) || !isWritten(content.text) || is.length === 0) return slide
  const { text } = content
  if (JSON.stringify({ text: text.instead }) !== JSON.stringify(titleAbout(was))) return slide
  return { ...slide, content: { ...slide.content, [title]: { text: { ...text, instead: titleAbout(is).text } } } }
}

const titleAbout = (subject: readonly string[]) => ({ text: { claim: 'auto' as const, of: [...subject] } })

function titleSlot(layout: Layout): string | undefined {
  const isTitle = (area: Area): area is AreaOf<'text'> => area.show === 'text' && area.placeholder === 'title'
  return layout.areas.find(isTitle)?.slot
}
