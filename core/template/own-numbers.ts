/** A number that the author of a deck answers for: it is in no dataset. */
export interface OwnNumber {
  /** As it is shown: "12.4%". */
  readonly number: string
  /** Where the author has it from: "Ministry report 2025, p. 3"; null where that is not said. */
  readonly source: string | null
}

/** `{{own:12.4%}}`, or with a source `{{own:12.4% | Ministry report 2025, p. 3}}`. */
const OWN_NUMBER = /\{\{\s*own:([^{}|]*)(?:\|([^{}]*))?\}\}/g

/** The text with each own number replaced; a mark without a number stays as it is written. */
export function replaceOwnNumbers(text: string, replaced: (own: OwnNumber, mark: string) => string): string {
  if (!text.includes('own:')) return text
  return text.replace(OWN_NUMBER, (mark, number: string, source: string | undefined) =>
    number.trim() === '' ? mark : replaced(ownNumber(number, source), mark),
  )
}

/** The own numbers of a text, in their order. */
export function ownNumbersIn(text: string): readonly OwnNumber[] {
  const found: OwnNumber[] = []
  replaceOwnNumbers(text, (own) => {
    found.push(own)
    return own.number
  })
  return found
}

/** The text as it is shown, with the bare numbers. */
export function withBareNumbers(text: string): string {
  return replaceOwnNumbers(text, ({ number }) => number)
}

/** How a text marks a number as its author's own. Characters that would end the mark are left out of the source. */
export function ownNumberMark({ number, source }: OwnNumber): string {
  const given = source?.replace(/[{}]/g, '').trim() ?? ''
  return given === '' ? `{{own:${number}}}` : `{{own:${number} | ${given}}}`
}

function ownNumber(number: string, source: string | undefined): OwnNumber {
  const given = source?.trim() ?? ''
  return { number: number.trim(), source: given === '' ? null : given }
}
