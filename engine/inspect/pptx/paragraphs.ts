import { childrenOf, type Element, find } from '../../ooxml/reading/xml'

/**
 * The paragraphs of the first placeholder of one of these types on a slide or page of notes, line breaks as `\n`; null
 * where it has none.
 */
export function placeholderText(root: Element, types: readonly string[]): readonly string[] | null {
  const shapes = childrenOf(find(root, 'cSld', 'spTree'), 'sp')
  const isWanted = (shape: Element) => types.includes(find(shape, 'nvSpPr', 'nvPr', 'ph')?.getAttribute('type') ?? '')
  const body = find(shapes.find(isWanted) ?? null, 'txBody')
  return body && childrenOf(body, 'p').map(paragraphOf)
}

function paragraphOf(paragraph: Element): string {
  return childrenOf(paragraph).map(pieceOf).join('')
}

function pieceOf(piece: Element): string {
  return piece.localName === 'br' ? '\n' : (find(piece, 't')?.textContent ?? '')
}

const FULL_WIDTH = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’—…]/

/** A title without the breaks that only set it in lines: English had a space there, Chinese and hyphenated words none. */
export function inOneLine(text: string): string {
  return text.replace(/(.?)\s*\n\s*(.?)/gsu, (_, before: string, after: string) => {
    const joined = FULL_WIDTH.test(before) || FULL_WIDTH.test(after) || /[-–]/.test(before)
    return before + (joined ? '' : ' ') + after
  })
}
