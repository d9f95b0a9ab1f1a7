import { getOrThrow } from '../../dataset/lookup'
import type { SlotContent } from '../../template/content-schema'
import type { AreaOf } from '../../template/template'
import { fitText, scaleParagraphs } from '../../text/layout'
import type { Paragraph } from '../../text/model'
import type { Box, Points } from '../../units'
import { breakAtPause } from '../break-at-pause'
import type { SlideBuild } from '../context'
import { addText } from '../nodes'
import { findingLine, markOf, metricLine, milestoneLine, type RuleMark, regionsDiffer, ruleShapes } from './card'

/** Between the rule and the first line of a card. */
const BELOW_RULE: Points = 5
const MAX_ROW_HEIGHT: Points = 170
/** With too many cards the rows keep this height and leave the area, which is reported. */
const MIN_ROW_HEIGHT: Points = 24

interface Card {
  readonly id: string
  readonly paragraphs: readonly Paragraph[]
  readonly mark: RuleMark
}

/** A repeated card for each figure, finding or event, in rows; all of one size, so that they read as one. */
export function addCardsArea(build: SlideBuild, area: AreaOf<'cards'>, box: Box): void {
  const content = build.deckSlide.content[area.slot]
  if (!content) return
  const cards = cardsOf(build, area, content)
  if (cards.length === 0) return
  const cells = cellsOf(cards.length, area, box, build.context.design.grid.gutter)
  const scale = commonScale(build, cards, cells[0] as Box, area)
  cards.forEach((card, i) => {
    const cell = cells[i] as Box
    if (area.rule !== 'none') build.nodes.push(...ruleShapes(build, card.id, cell, card.mark, area.rule))
    for (const part of partsOf(card, textBox(cell, area), area)) {
      const paragraphs = scaleParagraphs(part.paragraphs, scale).map((text) =>
        brokenAtPause(build, text, part.box.width),
      )
      addText(build, { ...part, paragraphs, slot: area.slot, role: 'figure' })
    }
  })
}

interface CardPart {
  readonly id: string
  readonly box: Box
  readonly paragraphs: readonly Paragraph[]
  readonly valign: 'top' | 'middle'
}

/** The shorter line of a name or caption may be quite short: a place or a period stands alone well. */
const MIN_EVEN = 0.2

/** Adds no line: only a text that needs two is broken, and it was scaled before. */
function brokenAtPause(build: SlideBuild, text: Paragraph, width: Points): Paragraph {
  return { ...text, runs: breakAtPause(text.runs, width, build.context, MIN_EVEN) }
}

/** Part of the width that a figure set beside its explanation takes, and what stays free between them. */
const FIGURE_SHARE = 0.42
const BESIDE_GAP: Points = 16

/** A card is one text, or a figure and, beside it, what it means. */
function partsOf(card: Card, box: Box, area: AreaOf<'cards'>): CardPart[] {
  const [figure, ...rest] = card.paragraphs
  if (area.arrange === 'stacked' || !figure || rest.length === 0)
    return [{ id: card.id, box, paragraphs: card.paragraphs, valign: 'top' }]
  const width = box.width * FIGURE_SHARE
  const beside = { ...box, x: box.x + width, width: box.width - width }
  return [
    { id: card.id, box: { ...box, width: width - BESIDE_GAP }, paragraphs: [figure], valign: 'middle' },
    { id: `${card.id}-meaning`, box: beside, paragraphs: rest, valign: 'middle' },
  ]
}

function cardsOf(build: SlideBuild, area: AreaOf<'cards'>, content: SlotContent): Card[] {
  const { index } = build.context
  if ('metrics' in content) {
    const observations = content.metrics.map((id) => getOrThrow(index.observation, id))
    const withRegion = regionsDiffer(observations)
    return observations.map((observation, i) => {
      build.references.observations.add(observation.id)
      return {
        id: `${area.slot}-${i + 1}`,
        paragraphs: area.lines.flatMap((line) => metricLine(build, observation, line, withRegion)),
        mark: markOf(build, observation),
      }
    })
  }
  if ('findings' in content)
    return content.findings.map((id, i) => {
      build.references.findings.add(id)
      const finding = getOrThrow(index.finding, id)
      const paragraphs = area.lines.flatMap((line) => findingLine(build, finding, line))
      const paint = finding.stance === 'critical' ? 'accent2' : 'accent1'
      return { id: `${area.slot}-${i + 1}`, paragraphs, mark: { kind: 'observed', paint: { role: paint } } }
    })
  if ('milestones' in content)
    return content.milestones.map((id, i) => {
      build.references.milestones.add(id)
      const milestone = getOrThrow(index.milestone, id)
      const paragraphs = area.lines.flatMap((line) => milestoneLine(build, milestone, line))
      return { id: `${area.slot}-${i + 1}`, paragraphs, mark: { kind: 'observed', paint: { role: 'accent1' } } }
    })
  return []
}

/** The cells of the grid, row by row. */
function cellsOf(count: number, area: AreaOf<'cards'>, box: Box, gutter: Points): Box[] {
  const columns = columnsFor(count, area.columns)
  const rows = Math.ceil(count / columns)
  const width = (box.width - (columns - 1) * gutter) / columns
  const room = Math.max(MIN_ROW_HEIGHT, (box.height - (rows - 1) * area.gap) / rows)
  const height = Math.min(rows > 1 ? MAX_ROW_HEIGHT : box.height, room)
  return Array.from({ length: count }, (_, i) => ({
    x: box.x + (i % columns) * (width + gutter),
    y: box.y + Math.floor(i / columns) * (height + area.gap),
    width,
    height,
  }))
}

/** `{"2": 2, "6": 3}`: the entry for the next count that is not smaller, or the last one. */
function columnsFor(count: number, columns: Readonly<Record<string, number>>): number {
  const counts = Object.keys(columns)
    .map(Number)
    .sort((a, b) => a - b)
  const key = counts.find((entry) => entry >= count) ?? counts.at(-1)
  return Math.min(count, key === undefined ? 1 : (columns[String(key)] ?? 1))
}

function textBox(cell: Box, area: AreaOf<'cards'>): Box {
  if (area.rule === 'above') return { ...cell, y: cell.y + BELOW_RULE, height: cell.height - BELOW_RULE }
  if (area.rule === 'left') return { ...cell, x: cell.x + 16, width: cell.width - 16 }
  return cell
}

/** Cards shrink together: the scale of the one that needs it most. */
function commonScale(build: SlideBuild, cards: readonly Card[], cell: Box, area: AreaOf<'cards'>): number {
  const { fonts, lang } = build.context
  const scales = cards
    .flatMap((card) => partsOf(card, textBox(cell, area), area))
    .map((part) => fitText({ ...part, fonts, lang, minScale: area.minScale }).scale)
  return Math.min(1, ...scales)
}
