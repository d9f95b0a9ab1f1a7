import { mustGet } from '../../dataset/lookup'
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

/** The sources that the deck cites and what must be known about its figures, flowing over columns and slides. */
export function addSources(build: SlideBuild, box: Box): void {
  const width = (box.width - (COLUMNS - 1) * GAP) / COLUMNS
  const columns = flowBlocks(build, [...sourceBlocks(build), ...noteBlocks(build)], width, box.height)
  const first = build.page * COLUMNS
  build.more = columns.length > first + COLUMNS
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

function sourceBlocks(build: SlideBuild): Block[] {
  const { design, lang, index } = build.context
  const head = resolveStyle(design, 'tableHead', lang)
  const name = resolveStyle(design, 'sourceName', lang)
  const text = resolveStyle(design, 'sourceText', lang)
  const cited = [...citationsOf(build.deckReferences, index).keys()]
  return cited.map((id, i): Block => {
    const source = mustGet(index.source, id)
    return [
      ...(i === 0 ? [paragraph([run(WORDS.sourcesHead[lang], head)], head)] : []),
      paragraph([run(source.citation[lang], name)], name, { spaceBefore: 9 }),
      paragraph([run(source.title[lang], text)], text, { spaceBefore: 1 }),
      ...(source.note ? [paragraph([run(source.note[lang], text)], text, { spaceBefore: 1 })] : []),
    ]
  })
}

function noteBlocks(build: SlideBuild): Block[] {
  const { design, lang } = build.context
  const head = resolveStyle(design, 'tableHead', lang)
  const text = resolveStyle(design, 'sourceText', lang)
  const strong = { ...text, style: { ...text.style, bold: true, paint: { role: 'text' as const } } }
  return figureNotes(build.deckReferences, build.context.index, lang).map((note, i): Block => {
    const colon = lang === 'zh' ? '：' : ': '
    return [
      ...(i === 0 ? [paragraph([run(WORDS.notesHead[lang], head)], head, { spaceBefore: 18 })] : []),
      paragraph([run(`${note.figures}${colon}`, strong), run(note.text, text)], text, { spaceBefore: 6 }),
    ]
  })
}

/** Fills one column after the other; a block is never torn apart. */
function flowBlocks(build: SlideBuild, blocks: readonly Block[], width: Points, height: Points): Block[][] {
  const columns: Block[][] = [[]]
  for (const block of blocks) {
    const column = columns.at(-1) as Block[]
    if (column.length > 0 && heightOf(build, [...column, block], width) > height) columns.push([block])
    else column.push(block)
  }
  return columns
}

function heightOf(build: SlideBuild, blocks: readonly Block[], width: Points): Points {
  const { fonts, lang } = build.context
  const box = { x: 0, y: 0, width, height: 0 }
  return layoutText({ paragraphs: blocks.flat(), box, valign: 'top', fonts, lang }).height
}
