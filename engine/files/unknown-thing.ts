import { allChoices } from '../../core/nearest'
import { meant, quote } from '../../messages/en/wording'
import { english } from '../../messages/render'

/** The English sentence for a name that stands for nothing: "There is no design "x"." and what may have been meant. */
export function unknownThing(kind: string, name: string, names: readonly string[]): string {
  const choices = meant(allChoices(name, names), {
    name: ({ id }) => quote(id),
    term: ({ id }) => id,
    message: english,
  })
  return `There is no ${kind} ${quote(name)}.${choices}`
}
