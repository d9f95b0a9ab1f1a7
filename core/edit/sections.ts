import type { Deck } from '../deck/schema'
import type { Edit } from './edit'
import * as names from './names'
import type { DeckSection } from './slides'

/** Names a section in the language of the deck. */
export function renameSection(deck: Deck, section: number, name: string): Edit {
  const before = deck.sections[section]
  if (!before) return { deck, name: names.startSection }
  const step = names.renameSection(before.name)
  if (name === '' || before.name[deck.lang] === name) return { deck, name: step }
  return { deck: withSection(deck, section, { name: { ...before.name, [deck.lang]: name } }), name: step }
}

/** Says whether the agenda lists a section. */
export function listSection(deck: Deck, section: number, listed: boolean): Edit {
  const before = deck.sections[section]
  if (!before) return { deck, name: names.startSection }
  const name = (listed ? names.listSection : names.unlistSection)(before.name)
  return { deck: before.listed === listed ? deck : withSection(deck, section, { listed }), name }
}

/** Starts a section with a slide: it and those that follow leave the section that they are in. */
export function startSection(deck: Deck, slide: string): Edit {
  const sections = deck.sections.flatMap((section): DeckSection[] => {
    const at = section.slides.findIndex(({ id }) => id === slide)
    if (at <= 0) return [section]
    const added = { name: NEW_SECTION, listed: true, slides: section.slides.slice(at) }
    return [{ ...section, slides: section.slides.slice(0, at) }, added]
  })
  return { deck: sections.length === deck.sections.length ? deck : { ...deck, sections }, name: names.startSection }
}

const NEW_SECTION = { en: 'New section', zh: '新章节' }

/** Joins the slides of a section to the section before it. */
export function joinSection(deck: Deck, section: number): Edit {
  const joined = deck.sections[section]
  const before = deck.sections[section - 1]
  if (!joined || !before) return { deck, name: names.startSection }
  const sections = deck.sections.flatMap((one): DeckSection[] => {
    if (one === joined) return []
    return one === before ? [{ ...one, slides: [...one.slides, ...joined.slides] }] : [one]
  })
  return { deck: { ...deck, sections }, name: names.joinSection(joined.name) }
}

function withSection(deck: Deck, section: number, change: Partial<DeckSection>): Deck {
  return { ...deck, sections: deck.sections.map((one, i) => (i === section ? { ...one, ...change } : one)) }
}
