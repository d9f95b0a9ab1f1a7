import type { DeckSlide } from '../deck/schema'
import type { SlotContent, SlotType } from '../template/content-schema'

/** Slots that show what the dataset tells in words. */
export const FACT_TYPES = ['milestones', 'findings', 'conflicts'] as const
export type FactType = (typeof FACT_TYPES)[number]

/** True for slots of events, voices and conflicts. */
export function isFactType(type: SlotType): type is FactType {
  return (FACT_TYPES as readonly SlotType[]).includes(type)
}

/** The events, voices or conflicts that a content holds. */
export function factsIn(content: SlotContent | undefined): readonly string[] {
  if (!content) return []
  if ('milestones' in content) return content.milestones
  if ('findings' in content) return content.findings
  return 'conflicts' in content ? content.conflicts : []
}

/** Those of a whole slide. */
export function factsOn({ content }: Pick<DeckSlide, 'content'>): readonly string[] {
  return Object.values(content).flatMap(factsIn)
}

/** A content that holds them. */
export function factContent(type: FactType, ids: readonly string[]): SlotContent {
  if (type === 'milestones') return { milestones: [...ids] }
  return type === 'findings' ? { findings: [...ids] } : { conflicts: [...ids] }
}
