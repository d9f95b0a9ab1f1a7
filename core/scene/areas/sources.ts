import { mustGet } from '../../dataset/lookup'
import type { Source } from '../../dataset/model'
import type { Lang } from '../../locale'
import { layoutText } from '../../text/layout'
import type { Paragraph } from '../../text/model'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import { figureNotes } from '../figure-notes'
import { citationsOf } from '../footnote'
import { addText } from '../nodes'
import { paragraph, resolveStyle, run } from '../style'
import { WORDS } from '../words'

const COLUMNS = 3
const GAP: Points = 28

/** A stretch of text that stays together. */
type Block = readonly Paragraph[]
/** A source or a note, in the stretches that it may be torn into. */
type Entry = readonly Block[]

/** The sources that the deck cites and what must be known about its figures, flowing over columns and slides. */
export function addSources(build: SlideBuild, box: Box): void {
  const width = (box.width - (COLUMNS - 1) * GAP) / COLUMNS
  const columns = columnsOf(build, [...sourceEntries(build), ...noteEntries(build)], width, box.height)
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
function columnsOf(build: SlideBuild, entries: readonly Entry[], width: Points, height: Points): Block[][] {
  const whole = flowBlocks(
    build,
    entries.map((entry) => entry.flat()),
    width,
    height,
  )
  const torn = flowBlocks(build, entries.flat(), width, height)
  const slides = (columns: Block[][]) => Math.ceil(columns.length / COLUMNS)
  return slides(torn) < slides(whole) ? torn : whole
}

function sourceEntries(build: SlideBuild): Entry[] {
  const { design, lang, index } = build.context
  const head = resolveStyle(design, 'tableHead', lang)
  const name = resolveStyle(design, 'sourceName', lang)
  const text = resolveStyle(design, 'sourceText', lang)
  const cited = [...citationsOf(build.deckReferences, index).keys()]
  return cited.map((id, i): Entry => {
    const source = mustGet(index.source, id)
    const named = [
      ...(i === 0 ? [paragraph([run(WORDS.sourcesHead[lang], head)], head)] : []),
      paragraph([run(source.citation[lang], name)], name, { spaceBefore: 9 }),
      ...(citesTitle(source, lang) ? [] : [paragraph([run(source.title[lang], text)], text, { spaceBefore: 1 })]),
    ]
    return source.note ? [named, [paragraph([run(source.note[lang], text)], text, { spaceBefore: 1 })]] : [named]
  })
}

/** A source without date or publisher is cited by its title, which need not be said twice. */
function citesTitle(source: Source, lang: Lang): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  return bare(source.title[lang]).startsWith(bare(source.citation[lang].split(/[(（]/)[0] ?? ''))
}

function noteEntries(build: SlideBuild): Entry[] {
  const { design, lang } = build.context
  const head = resolveStyle(design, 'tableHead', lang)
  const text = resolveStyle(design, 'sourceText', lang)
  const strong = { ...text, style: { ...text.style, bold: true, paint: { role: 'text' as const } } }
  return figureNotes(build.deckReferences, build.context.index, lang).map((note, i): Entry => {
    const colon = /[?？]$/.test(note.figures) ? ' ' : lang === 'zh' ? '：' : ': '
    const body = paragraph([run(`${note.figures}${colon}`, strong), run(note.text, text)], text, { spaceBefore: 6 })
    if (i > 0) return [[body]]
    return [[paragraph([run(WORDS.notesHead[lang], head)], head, { spaceBefore: 12 }), body]]
  })
}

/** Fills one column after the other; a block is never torn apart. */
function flowBlocks(build: SlideBuild, blocks: readonly Block[], width: Points, height: Points): Block[][] {
  const columns: Block[][] = []
  for (const block of blocks) {
    const column = columns.at(-1)
    if (!column || heightOf(build, [...column, block], width) > height) columns.push([block])
    else column.push(block)
  }
  return columns
}

function heightOf(build: SlideBuild, blocks: readonly Block[], width: Points): Points {
  const { fonts, lang } = build.context
  const box = { x: 0, y: 0, width, height: 0 }
  return layoutText({ paragraphs: blocks.flat(), box, valign: 'top', fonts, lang }).height
}
