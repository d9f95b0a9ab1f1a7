import { type Message, message } from '../../../messages/message'
import { UnreadableFileError } from './unreadable-file-error'

/** How much XML of one file is parsed. What a parser makes of it takes many times its bytes, most of all for its tags. */
export interface XmlBounds {
  /** Characters of all parts that are read. */
  readonly characters: number
  /** Tags of all parts that are read. */
  readonly tags: number
}

/** A template's master, theme and layouts have some ten thousand tags, with maps drawn on them a hundred thousand. */
export const TEMPLATE_XML: XmlBounds = { characters: 24_000_000, tags: 400_000 }
/** A presentation of three hundred slides has a million. */
export const PRESENTATION_XML: XmlBounds = { characters: 400_000_000, tags: 6_000_000 }

/** What no part needs, and what takes a parser its square: declarations inside each other, attributes of one tag. */
const PART = { namespaces: 6000, attributes: 2000 }

/** Counts the XML that is read, before it is parsed. */
export class XmlBudget {
  #characters: number
  #tags: number

  constructor({ characters, tags }: XmlBounds) {
    this.#characters = characters
    this.#tags = tags
  }

  /** Takes a part from what is left; an `UnreadableFileError` where it is too much. */
  spend(text: string, path: string): void {
    const { tags, widest } = marksOf(text)
    this.#characters -= text.length
    this.#tags -= tags
    if (this.#characters < 0 || this.#tags < 0) refuse(message('too-much-xml', { part: path }))
    if (widest > PART.attributes || text.split('xmlns').length - 1 > PART.namespaces)
      refuse(message('part-too-large', { part: path }))
  }
}

function refuse(why: Message): never {
  throw new UnreadableFileError(why)
}

const [LESS, EQUALS] = [0x3c, 0x3d]

/** How many tags a text has at most, and how many attributes the one with the most of them. */
function marksOf(text: string): { readonly tags: number; readonly widest: number } {
  let tags = 0
  let widest = 0
  let attributes = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LESS) {
      tags++
      attributes = 0
    } else if (code === EQUALS && ++attributes > widest) widest = attributes
  }
  return { tags, widest }
}
