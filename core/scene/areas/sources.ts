import { getOrThrow } from '../../dataset/lookup'
import type { Source } from '../../dataset/model'
import type { Lang } from '../../locale'
import { layoutText } from '../../text/layout'
import type { Paragraph } from '../../text/model'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import { citationsOf } from '../footnote'
import { addText } from '../nodes'
import { figureNotes } from '../notes'
import { paragraph, resolveStyle, run } from '../style'
import { WORDS } from '../words'

const COLUMNS = 3
const GAP: Points = 28

/** A stretch of text that stays together. */
type Block = readonly Paragraph[]
/** A source or a note, in the stretches that it may be torn into. */
type SourceEntry = readonly Block[]

/** The sources that the deck cites and what must be known about its figures, flowing over columns and slides. */
export function addSources(build: SlideBuild, box: Box): void {
  const width = (box.width - (COLUMNS - 1) * GAP) / COLUMNS
  const columns = build.once(`sources ${width} ${box.height}`, () =>
    columnsOf(build, [...sourceEntries(build), ...noteEntries(build)], width, box.height),
  )
  const first = build.page * COLUMNS
  build.more ||= columns.length > first + COLUMNS
  columns.slice(first, first + COLUMNS).forEach((blocks, i) => {
    addText(build, {
      id: `sources-${i + 1}`,
      slot: null,
      role: 'body',
      box: { ...box, x: box.x + i * (width + GAP), width },
      paragraphs: blocks.flat(),
    })
  })
}

/** Entries stay whole, unless a source's note at the top of the next column saves a slide. */
function columnsOf(build: SlideBuild, entries: readonly SourceEntry[], width: Points, height: Points): Block[][] {
  const heights = paragraphHeights(build, entries.flat(2), width)
  const whole = flowBlocks(
    entries.map((entry) => entry.flat()),
    heights,
    height,
  )
  const torn = flowBlocks(entries.flat(), heights, height)
  const slides = (columns: Block[][]) => Math.ceil(columns.length / COLUMNS)
  return slides(torn) < slides(whole) ? torn : whole
}

function sourceEntries(build: SlideBuild): SourceEntry[] {
  const { design, lang, index } = build.context
  const head = resolveStyle(design, 'tableHead', lang)
  const name = resolveStyle(design, 'sourceName', lang)
  const text = resolveStyle(design, 'sourceText', lang)
  const cited = [...citationsOf(build.deckReferences, index).keys()]
  const ofDataset = cited.map((id, i): SourceEntry => {
    const source = getOrThrow(index.source, id)
    const named = [
      ...(i === 0 ? [paragraph([run(WORDS.sourcesHead[lang], head)], head)] : []),
      paragraph([run(source.citation[lang], name, source.url)], name, { spaceBefore: 9 }),
      ...(citesTitle(source, lang) ? [] : [paragraph([run(source.title[lang], text)], text, { spaceBefore: 1 })]),
    ]
    return source.note ? [named, [paragraph([run(source.note[lang], text)], text, { spaceBefore: 1 })]] : [named]
  })
  const ownHead = paragraph([run(WORDS.ownSourcesHead[lang], head)], head, { spaceBefore: 12 })
  const own = [...build.deckReferences.ownSources].map((source, i): SourceEntry => {
    return [[...(i === 0 ? [ownHead] : []), paragraph([run(source, name)], name, { spaceBefore: 9 })]]
  })
  return [...ofDataset, ...own]
}

/** A source without date or publisher is cited by its title, which need not be said twice. */
function citesTitle(source: Source, lang: Lang): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  return bare(source.title[lang]).startsWith(bare(source.citation[lang].split(/[(（]/)[0] ?? ''))
}

function noteEntries(build: SlideBuild): SourceEntry[] {
  const { design, lang } = build.context
  const head = resolveStyle(design, 'tableHead', lang)
  const text = resolveStyle(design, 'sourceText', lang)
  const strong = { ...text, style: { ...text.style, bold: true, paint: { role: 'text' as const } } }
  return figureNotes(build.deckReferences, build.context.index, lang).map((note, i): SourceEntry => {
    const colon = /[?？]$/.test(note.figures) ? ' ' : lang === 'zh' ? '：' : ': '
    const body = paragraph([run(`${note.figures}${colon}`, strong), run(note.text, text)], text, { spaceBefore: 6 })
    if (i > 0) return [[body]]
    return [[paragraph([run(WORDS.notesHead[lang], head)], head, { spaceBefore: 12 }), body]]
  })
}

/** Fills one column after the other; a block is never torn apart. */
function flowBlocks(blocks: readonly Block[], heights: ParagraphHeights, height: Points): Block[][] {
  const columns: Block[][] = []
  for (const block of blocks) {
    const column = columns.at(-1)
    if (!column || heightOf([...column, block], heights) > height) columns.push([block])
    else column.push(block)
  }
  return columns
}

/** Height of each paragraph by itself, in points, without the space before it. */
type ParagraphHeights = ReadonlyMap<Paragraph, Points>

/** Each is broken into lines once: breaking is what costs, and a column is measured again with every block that it gets. */
function paragraphHeights(build: SlideBuild, paragraphs: readonly Paragraph[], width: Points): ParagraphHeights {
  const { fonts, lang } = build.context
  const box = { x: 0, y: 0, width, height: 0 }
  const alone = (one: Paragraph) => layoutText({ paragraphs: [one], box, valign: 'top', fonts, lang }).height
  return new Map(paragraphs.map((one) => [one, alone(one)]))
}

/** Paragraphs below each other; the first in a column has no space before it. */
function heightOf(blocks: readonly Block[], heights: ParagraphHeights): Points {
  return blocks.flat().reduce((sum, one, i) => sum + (i === 0 ? 0 : one.spaceBefore) + (heights.get(one) ?? 0), 0)
}
