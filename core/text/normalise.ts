import type { Paragraph } from './model'

/**
 * The characters that all outputs can draw alike. Thin and narrow no-break spaces become U+00A0, because the shipped
 * fonts lack them or give them another width than their Office twins; rare spaces become a plain one; soft hyphens,
 * byte order marks and control characters go; letters with loose accents
 * become one character. The result may still hold "\n", which forces a line break.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u2007\u2009\u202f]/g, '\u00a0')
    .replace(/[\t\u2000-\u2006\u2008\u200a\u205f]/g, ' ')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\ufffd')
}

/** Only characters that never need replacing: most texts leave at once. */
const PLAIN = /^[\n\x20-\x7e\xa0-\xac\xae-\u024f\u2010-\u2026\u3000-\u9fff\uff00-\uff5e]*$/
const CONTROLS = /(?!\n)[\p{Cc}\u00ad\ufeff]/gu
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Paragraphs as every output shows them: normalised text, and no space before the first one, which PowerPoint leaves
 * out at the top of a text box in any case.
 */
export function normaliseParagraphs(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    spaceBefore: index === 0 ? 0 : paragraph.spaceBefore,
    runs: paragraph.runs.map((run) => ({ ...run, text: normaliseText(run.text) })),
  }))
}

const DRAWN_AS: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-' }

/** What is drawn for a character: the no-break hyphen steers breaking but looks like a hyphen, which fonts do have. */
export function drawnAs(character: string): string {
  return DRAWN_AS[character] ?? character
}
