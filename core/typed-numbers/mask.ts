import { replaceFigures } from '../dataset/figures-in-text'
import { replaceOwnNumbers } from '../template/own-numbers'

/** Takes the place of characters that are no figure: neither a letter nor a digit nor a space. */
const HIDDEN = '\u0001'

/** The text with all matches of the patterns hidden; no character moves. */
export function hide(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((shown, pattern) => shown.replace(pattern, hidden), text)
}

/** The text with these terms hidden wherever they occur, in any case. */
export function hideTerms(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return text
  return terms.reduce((shown, term) => {
    let result = shown
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + term.length))
      result = result.slice(0, at) + HIDDEN.repeat(term.length) + result.slice(at + term.length)
    return result
  }, text)
}

/** The text with all references hidden: to the dataset, the deck, and the author's own. What else is in braces is shown as it is. */
export function withoutTokens(text: string): string {
  const hidden = replaceOwnNumbers(text, (_, mark) => HIDDEN.repeat(mark.length))
  return replaceFigures(hidden, (_, mark) => HIDDEN.repeat(mark.length))
}

/** Spaces of all kinds as plain ones, full-width digits and marks as ASCII; no character moves. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replace(/[\uff05\uff0b-\uff0e\uff10-\uff19]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[’]/g, "'")
}

function hidden(match: string): string {
  return HIDDEN.repeat(match.length)
}
