import type { Element } from '@xmldom/xmldom'
import { all, type Opened, openPackage, texts } from '../../engine/export/pptx/read-package'
import type { SlideText } from './model'

/** The texts of each slide of a presentation: paragraphs of shapes and tables, and what its charts show. */
export function pptxTexts(bytes: Uint8Array): readonly (readonly SlideText[])[] {
  const opened = openPackage(bytes)
  return slidePaths(opened).map((path) => [
    ...all(opened.xml(path), 'a:p').flatMap(paragraphText),
    ...chartPaths(opened, path).flatMap((chart) => chartTexts(opened, chart)),
  ])
}

function slidePaths({ paths }: Opened): readonly string[] {
  const numberOf = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1])
  return paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).sort((a, b) => numberOf(a) - numberOf(b))
}

/** A paragraph as it reads; fields are the slide's number. */
function paragraphText(paragraph: Element): SlideText[] {
  const pieces = Array.from(paragraph.childNodes).map((node) => {
    if (node.nodeName === 'a:r') return texts(node as Element, 'a:t').join('')
    return node.nodeName === 'a:br' ? '\n' : ''
  })
  const text = pieces.join('')
  return text.trim() === '' ? [] : [{ text, in: 'text' }]
}

/** The charts of a slide, and the shapes that are drawn into them. */
function chartPaths(opened: Opened, slide: string): readonly string[] {
  const rels = slide.replace(/([^/]+)$/, '_rels/$1.rels')
  const targets = all(opened.xml(rels), 'Relationship').map((each) => each.getAttribute('Target') ?? '')
  return targets
    .filter((target) => /charts\/chart\d+\.xml$/.test(target))
    .map((target) => `ppt/charts/${target.split('/').at(-1)}`)
}

/** Labels that were written, and the values that the points themselves label. */
function chartTexts(opened: Opened, path: string): readonly SlideText[] {
  const chart = opened.xml(path)
  const labels = all(chart, 'c:rich').flatMap((rich) => all(rich, 'a:p').flatMap(paragraphText))
  const drawing = path.replace('charts/chart', 'drawings/drawing')
  const drawn = opened.paths.includes(drawing) ? all(opened.xml(drawing), 'a:p').flatMap(paragraphText) : []
  const values = all(chart, 'c:val').flatMap((val) => texts(val, 'c:v'))
  return [
    ...[...labels, ...drawn].map(({ text }) => ({ text, in: 'chart' as const })),
    ...values.map((text) => ({ text, in: 'value' as const })),
  ]
}

/** The paragraphs of each slide's notes. */
export function notesLines(bytes: Uint8Array): readonly (readonly string[])[] {
  const opened = openPackage(bytes)
  return slidePaths(opened).map((path) => {
    const rels = opened.xml(path.replace(/([^/]+)$/, '_rels/$1.rels'))
    const targets = all(rels, 'Relationship').map((each) => each.getAttribute('Target') ?? '')
    const notes = targets.find((target) => /notesSlide\d+\.xml$/.test(target))
    if (notes === undefined) return []
    return all(opened.xml(`ppt/notesSlides/${notes.split('/').at(-1)}`), 'a:p').map((each) =>
      texts(each, 'a:t').join(''),
    )
  })
}
