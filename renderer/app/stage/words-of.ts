import type { TextNode } from '../../../core/scene/model'

/** The words of a text, a line for each paragraph. */
export function wordsOf({ paragraphs }: TextNode): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
}
