import type { Lang } from '../../../core/locale'
import type { Paragraph, TextStyle } from '../../../core/text/model'

/** The words of some paragraphs, a line each. Where the slide itself has broken a line, the words go on. */
export function wordsOf(paragraphs: readonly Paragraph[], lang: Lang): string {
  const gap = lang === 'zh' ? '' : ' '
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text.replaceAll('\n', gap)).join('')).join('\n')
}

/** How the first words of a paragraph look. */
export function styleOf({ runs }: Paragraph): TextStyle | undefined {
  return runs[0]?.style
}
