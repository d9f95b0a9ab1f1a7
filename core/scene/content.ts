import type { DatasetIndex } from '../dataset/lookup'
import { deckExcessOf } from '../deck/excess'
import type { Deck, DeckSlide } from '../deck/schema'
import type { SlotContent } from '../template/content-schema'
import { excessOf } from '../template/excess'
import { blankAltsOf } from '../template/slide-texts'
import { slotMismatches } from '../template/slots'
import type { Layout } from '../template/template'
import { type SlideBuild, warning } from './context'
import type { Diagnostic } from './model'
import {
  blankAltMessage,
  deckExcessMessage,
  excessMessage,
  mismatchMessage,
  type Table,
  unknownReference as unknownIn,
} from './slide-messages'
import { resolveText } from './text-content'

interface Checked {
  readonly deckSlide: DeckSlide
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A slide without the references that the dataset does not know, each of them reported: a deck made with another
 * dataset still opens, and shows the rest.
 */
export function withKnownContent(deckSlide: DeckSlide, index: DatasetIndex): Checked {
  const diagnostics: Diagnostic[] = []
  const content: Record<string, SlotContent> = {}
  for (const [slot, entry] of Object.entries(deckSlide.content)) {
    const keep = (table: Table, ids: readonly string[]) =>
      ids.filter((id) => {
        if (index[table].has(id)) return true
        diagnostics.push(unknownReference(deckSlide.id, slot, table, id, index))
        return false
      })
    const known = knownContent(entry, keep)
    if (known) content[slot] = known
  }
  const { theme, ...rest } = deckSlide
  if (theme === undefined) return { deckSlide: { ...rest, content }, diagnostics }
  if (index.theme.has(theme)) return { deckSlide: { ...rest, theme, content }, diagnostics }
  return {
    deckSlide: { ...rest, content },
    diagnostics: [unknownReference(deckSlide.id, null, 'theme', theme, index), ...diagnostics],
  }
}

type Keep = (table: Table, ids: readonly string[]) => string[]

/** The content with the ids that are known, or null where nothing is left to show. */
function knownContent(entry: SlotContent, keep: Keep): SlotContent | null {
  const list = <K extends string>(key: K, table: Table, ids: readonly string[]) => {
    const known = keep(table, ids)
    return known.length === 0 ? null : ({ [key]: known } as Record<K, string[]>)
  }
  if ('metrics' in entry) return list('metrics', 'observation', entry.metrics)
  if ('shares' in entry) return list('shares', 'observation', entry.shares)
  if ('milestones' in entry) return list('milestones', 'milestone', entry.milestones)
  if ('findings' in entry) return list('findings', 'finding', entry.findings)
  if ('conflicts' in entry) return list('conflicts', 'conflict', entry.conflicts)
  if ('chart' in entry) {
    const { rate, ...chart } = entry.chart
    const observations = keep('observation', chart.observations)
    const knownRate = rate !== undefined && keep('observation', [rate]).length > 0 ? { rate } : {}
    return observations.length === 0 ? null : { chart: { ...chart, ...knownRate, observations } }
  }
  if ('table' in entry) {
    const groups = entry.table.groups
      .map((group) => ({ ...group, observations: keep('observation', group.observations) }))
      .filter((group) => group.observations.length > 0)
    return groups.length === 0 ? null : { table: { groups } }
  }
  return entry
}

function unknownReference(
  slide: string,
  slot: string | null,
  table: Table,
  id: string,
  index: DatasetIndex,
): Diagnostic {
  return warning(unknownIn(table, id, index), slide, slot)
}

/** Says where a slide and its layout do not agree, so that nothing of a deck is dropped silently. */
export function slotMismatchDiagnostics(deckSlide: DeckSlide, layout: Layout): readonly Diagnostic[] {
  return slotMismatches(deckSlide.content, layout).map((mismatch) =>
    warning(mismatchMessage(mismatch, layout), deckSlide.id, mismatch.slot),
  )
}

/** Says what of a slide is not laid out because there is too much of it; the deck itself keeps it all. */
export function excessDiagnostics(deckSlide: DeckSlide, layout: Layout | undefined): readonly Diagnostic[] {
  return excessOf(deckSlide).map((excess) => warning(excessMessage(excess, layout), deckSlide.id, excess.slot))
}

/** Says which alternative texts are blank. */
export function blankAltDiagnostics(deckSlide: DeckSlide, layout: Layout | undefined): readonly Diagnostic[] {
  return blankAltsOf(deckSlide).map((blank) => warning(blankAltMessage(blank, layout), deckSlide.id, blank.slot))
}

/** Says what of the deck as a whole is longer than is shown. */
export function deckExcessDiagnostics(deck: Deck): readonly Diagnostic[] {
  return deckExcessOf(deck).map((excess) => warning(deckExcessMessage(excess), null, null))
}

/** What a slide's `alt` calls a node: its id, and from the second page on the number of the page. */
export function altElement(node: string, page: number): string {
  return page === 0 ? node : `${node}.${page + 1}`
}

/**
 * Replaces the automatic alternative texts with those that somebody wrote; these may name observations, too. One for an element that is
 * not on the slide waits for it: a layout may bring it back.
 */
export function applyWrittenAlts(build: SlideBuild): void {
  const { deckSlide, nodes, page, context } = build
  const { alt } = deckSlide
  if (alt === undefined) return
  for (const [i, node] of nodes.entries()) {
    const element = altElement(node.id, page)
    const written = Object.hasOwn(alt, element) ? alt[element]?.[context.lang] : undefined
    if (node.alt !== null && written !== undefined) nodes[i] = { ...node, alt: resolveText(build, null, written) }
  }
}
