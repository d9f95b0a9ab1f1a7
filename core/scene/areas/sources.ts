import { getOrThrow } from '../../dataset/lookup'
import { sourceGaps, sourceSummary } from '../../dataset/source-text'
import { layoutText } from '../../text/layout'
import type { Paragraph } from '../../text/model'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import { type FigureNote, figureNotes, namesInFull } from '../figure-notes'
import { citationsOf } from '../footnote'
import { addText } from '../nodes'
import { paragraph, resolveStyle, run } from '../style'
import { WORDS } from '../words'

const COLUMNS = 3
const GAP: Points = 28

/** A source or a note; it stays together. */
interface Block {
  readonly paragraphs: readonly Paragraph[]
  /** What it says of the deck's figures. */
  readonly note?: FigureNote
}

/** The sources that the deck cites and what must be known about its figures, flowing over columns and slides. */
export function addSources(build: SlideBuild, box: Box): void {
  const width = (box.width - (COLUMNS - 1) * GAP) / COLUMNS
  const columns = build.once(`sources ${width} ${box.height}`, () =>
    columnsOf(build, [...sourceEntries(build), ...ruleEntries(build), ...noteEntries(build)], width, box.height),
  )
  const first = build.page * COLUMNS
  build.more ||= columns.length > first + COLUMNS
  columns.slice(first, first + COLUMNS).forEach((blocks, i) => {
    addText(build, {
      id: `sources-${i + 1}`,
      slot: null,
      role: 'body',
      box: { ...box, x: box.x + i * (width + GAP), width },
      paragraphs: blocks.flatMap(({ paragraphs }) => paragraphs),
    })
    for (const { note } of blocks) if (note) addRemarked(build, note)
  })
}

/** What a note speaks of goes to the speaker notes of its page, with the names for which the slide has no room. */
function addRemarked({ remarked, context }: SlideBuild, note: FigureNote): void {
  for (const id of note.conflicts) remarked.conflicts.add(id)
  for (const id of note.stated) remarked.observations.add(id)
  const full = namesInFull(note, context.lang)
  if (full !== null) remarked.texts.push(full)
}

function columnsOf(build: SlideBuild, blocks: readonly Block[], width: Points, height: Points): Block[][] {
  return flowBlocks(blocks, paragraphHeights(build, paragraphsIn(blocks), width), height)
}

function sourceEntries(build: SlideBuild): Block[] {
  const { design, lang, index } = build.context
  const head = resolveStyle(design, 'tableHead', lang)
  const name = resolveStyle(design, 'sourceName', lang)
  const text = resolveStyle(design, 'sourceText', lang)
  const cited = [...citationsOf(build.deckReferences, index).keys()]
  const ofDataset = cited.map((id, i): Block => {
    const source = getOrThrow(index.source, id)
    const about = sourceSummary(source, lang)
    const paragraphs = [
      ...(i === 0 ? [paragraph([run(WORDS.sourcesHead[lang], head)], head)] : []),
      paragraph([run(source.citation[lang], name, source.url)], name, { spaceBefore: 9 }),
      paragraph([run(about, text)], text, { spaceBefore: 1 }),
    ]
    return { paragraphs }
  })
  const ownHead = paragraph([run(WORDS.ownSourcesHead[lang], head)], head, { spaceBefore: 12 })
  const own = [...build.deckReferences.ownSources].map((source, i): Block => {
    return { paragraphs: [...(i === 0 ? [ownHead] : []), paragraph([run(source, name)], name, { spaceBefore: 9 })] }
  })
  return [...ofDataset, ...own]
}

/** What the documents do not say, and by which rule the paragraphs in all footnotes are counted. */
function ruleEntries(build: SlideBuild): Block[] {
  const { index, lang } = build.context
  const cited = [...citationsOf(build.deckReferences, index).keys()].map((id) => getOrThrow(index.source, id))
  const gaps = sourceGaps(cited, lang)
  const rule = index.dataset.rules.find(({ id }) => id === 'paragraphs')
  const remarks = [
    ...(gaps === '' ? [] : [remark(build, WORDS.notGiven[lang], gaps)]),
    ...(rule && cited.length > 0 ? [remark(build, rule.name[lang], rule.text[lang])] : []),
  ]
  return remarks.map((one) => ({ paragraphs: [one] }))
}

function noteEntries(build: SlideBuild): Block[] {
  const { design, lang } = build.context
  const head = resolveStyle(design, 'tableHead', lang)
  return figureNotes(build.deckReferences, build.context.index, lang).map((note, i): Block => {
    const body = remark(build, note.figures, note.text)
    if (i > 0) return { paragraphs: [body], note }
    return { paragraphs: [paragraph([run(WORDS.notesHead[lang], head)], head, { spaceBefore: 12 }), body], note }
  })
}

/** A text with what it is about before it, in bold. */
function remark(build: SlideBuild, about: string, words: string): Paragraph {
  const { design, lang } = build.context
  const text = resolveStyle(design, 'sourceText', lang)
  const strong = { ...text, style: { ...text.style, bold: true, paint: { role: 'text' as const } } }
  const colon = /[?？]$/.test(about) ? { en: ' ', zh: '' }[lang] : { en: ': ', zh: '：' }[lang]
  return paragraph([run(`${about}${colon}`, strong), run(words, text)], text, { spaceBefore: 7 })
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

function paragraphsIn(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap(({ paragraphs }) => paragraphs)
}

/** Paragraphs below each other; the first in a column has no space before it. */
function heightOf(blocks: readonly Block[], heights: ParagraphHeights): Points {
  return paragraphsIn(blocks).reduce(
    (sum, one, i) => sum + (i === 0 ? 0 : one.spaceBefore) + (heights.get(one) ?? 0),
    0,
  )
}
