import type { ClaimFault, DrawnPlace, SceneMessages, TextPlace } from '../args/scene'
import type { Catalogue, Wording } from '../catalogue'
import type { Lang } from '../locale'
import type { Choices, Named } from '../named'
import { THINGS } from './terms'
import { andList, counted, listed, meant, quote } from './wording'

interface Unknown {
  readonly id: string
  readonly choices: Choices
}

const unknown =
  (thing: keyof typeof THINGS) =>
  ({ id, choices }: Unknown, words: Wording): string =>
    `The dataset has no ${THINGS[thing]} ${quote(id)}. Replace or remove it.${meant(choices, words)}`

function textPlace(place: TextPlace, { name }: Wording): string {
  if (place.in === 'slot') return `slot ${name(place.slot)}`
  if (place.in === 'alt') return `the alternative text of ${quote(place.element)}`
  return place.in === 'talk' ? 'the speaker notes' : deckPlace(place.path)
}

/** A text of the deck itself, by its path in the file: the window shows no paths. */
function deckPlace(path: string): string {
  if (path === 'title' || path === 'subject') return `the ${path} of the deck`
  const [, section] = /^sections\.(\d+)\.name$/.exec(path) ?? []
  return section === undefined ? quote(path) : `the name of section ${Number(section) + 1}`
}

/** The name of a language, and that of the other one. */
function langNames(lang: Lang): readonly [string, string] {
  return lang === 'en' ? ['English', 'Chinese'] : ['Chinese', 'English']
}

function drawnPlace(place: DrawnPlace, { name }: Wording): string {
  return 'slot' in place ? `slot ${name(place.slot)}` : quote(place.part)
}

function claimFault(claim: ClaimFault): string {
  const kind = `The claim ${quote(claim.kind)}`
  switch (claim.fault) {
    case 'empty':
      return `${kind} has nothing in "of". List the ids that it is about.`
    case 'missing':
      return `${kind} refers to ${andList(claim.ids)}, but the dataset has no such ${claim.table}.`
    case 'shape':
      return `${kind} needs ${claim.needs.en}, but was given ${andList(claim.ids)}.`
    case 'untrue':
      return `${kind} about ${andList(claim.ids)} would say ${quote(claim.words.en)}, which the dataset does not support.`
  }
}

const number = (value: number): string => value.toLocaleString('en')

/** What laying a deck out, checking it and writing it as a PDF find in its slides. */
export const scene: Catalogue<SceneMessages> = {
  'no-slides': () => 'The deck has no slides. Add one.',
  'missing-design': ({ id, used, choices }, words) =>
    `There is no design ${quote(id)}.${used ? ` The deck is shown in ${words.name(used)} instead.` : ''}${meant(choices, words)}`,
  'missing-layout': ({ id, choices }, words) =>
    `There is no layout ${quote(id)}, so only the title of the slide is shown.${meant(choices, words)}`,
  'repeated-id': ({ id }) => `Another slide also has the id ${quote(id)}. Give this slide an id of its own.`,
  'repeated-title': ({ title, number: first }) =>
    `Slide ${first} has the same title, ${quote(title)}. Change one of the two.`,

  'unknown-theme': unknown('theme'),
  'unknown-observation': unknown('observation'),
  'unknown-milestone': unknown('milestone'),
  'unknown-finding': unknown('finding'),
  'unknown-conflict': unknown('conflict'),
  'unknown-region': unknown('region'),
  'unknown-token': ({ id, choices }, words) => `There is no placeholder ${quote(`{{${id}}}`)}.${meant(choices, words)}`,
  'claim-failed': claimFault,

  'typed-number': ({ figure, place, count, observations }, words) =>
    `${quote(figure)} in ${textPlace(place, words)}${count > 1 ? ` (${count} times)` : ''} is not from the data. ${
      place.in === 'deck' ? `Mark it as yours: {{own:${figure}}}.` : 'Link it, give it a source, or mark it as yours.'
    }${observations.length === 0 ? '' : ` The data has this value: ${listed(observations.map(words.name), 'or')}.`}`,
  'typed-numbers': ({ count }) =>
    `${counted(count, 'more number')} on this slide ${count === 1 ? 'is' : 'are'} not from the data. Link them, give them a source, or mark them as yours.`,

  'not-translated': ({ place, lang, count }, words) => {
    const [name, other] = langNames(lang)
    return count === 1
      ? `A text in ${textPlace(place, words)} is not translated into ${name}, so the ${other} one is shown. Translate it, or use it for both languages.`
      : `${count} texts in ${textPlace(place, words)} are not translated into ${name}, so the ${other} ones are shown. Translate them, or use them for both languages.`
  },
  'says-otherwise': ({ place, lang, count }, words) => {
    const [name, other] = langNames(lang)
    return count === 1
      ? `A text in ${textPlace(place, words)} was changed in ${other}, so the ${name} one may say something else. Change that too, or confirm that it says the same.`
      : `${count} texts in ${textPlace(place, words)} were changed in ${other}, so the ${name} ones may say something else. Change those too, or confirm that they say the same.`
  },

  'chart-not-here': () => 'The layout expects other chart forms here.',
  'chart-needs-periods': () => 'A line chart needs values for at least two periods.',
  'chart-needs-ranks': () => 'A ranking chart needs ranks.',
  'chart-needs-pairs': () =>
    'A dumbbell chart needs values of each thing in the same two periods, or in the same two places, and no ranks.',
  'chart-needs-targets': () =>
    'A bullet chart needs one target of each thing, above zero and no rank or travel time, with its result for the same period or without.',
  'chart-needs-sum': () => 'A waterfall chart needs at least two values of one unit, none below zero, and their sum.',
  'chart-needs-years': () =>
    'Columns to scale in time need values for at least two whole years, at most seven years apart.',
  'chart-needs-shares': () => 'Bars of 100% need shares: percentages from 0 to 100 that are no change.',
  'chart-needs-parts': () => 'The values must be shares of one whole: percentages that add up to at most 100.',

  'unknown-slot': ({ layout, slot, choices }, words) =>
    `The layout ${words.name(layout)} has no slot ${words.name(slot)}, so its content is not shown.${meant(choices, words)}`,
  'wrong-type': ({ slot, accepts, found }, { name, term }) =>
    `The slot ${name(slot)} takes ${term(accepts)}, but holds ${term(found)}, which is not shown.`,
  'wrong-size': ({ slot, min, max, size }, { name }) =>
    `The slot ${name(slot)} takes ${min === max ? max : `${min} to ${max}`} ${max === 1 ? 'entry' : 'entries'}, but has ${size}.`,
  'empty-slot': ({ layout, slot, accepts }, { name, term }) =>
    `The slot ${name(slot)} is empty. The layout ${name(layout)} expects ${term(accepts)} there.`,
  'hidden-slot': (args, { name }) =>
    'beside' in args
      ? `The slots ${name(args.slot)} and ${name(args.beside)} cannot be shown together, so ${name(args.slot)} is hidden. Empty one of them.`
      : `The slot ${name(args.slot)} is shown only when ${name(args.without)} is filled too, so its content is not shown.`,

  'text-too-long': ({ place, size, max }, words) =>
    `A text in ${textPlace(place, words)} has ${number(size)} characters (limit: ${number(max)}), so only its beginning is shown. Shorten it or split it up.`,
  'slot-too-long': ({ place, size, max }, words) =>
    `The texts in ${textPlace(place, words)} have ${number(size)} characters in total (limit: ${number(max)}), so only the beginning of each is shown. Split them over several slides.`,
  'slide-too-long': ({ size, max }) =>
    `The slide has ${number(size)} characters of text (limit: ${number(max)}), so only the beginning of each text is shown. Split it into several slides.`,
  'too-many-entries': ({ place, size, max }, words) =>
    `There are ${number(size)} entries in ${textPlace(place, words)} (limit: ${number(max)}), so the rest are not shown. Split them over several slides.`,
  'too-many-sections': ({ size, max }) =>
    `The deck has ${number(size)} sections, but an agenda lists at most ${number(max)}. Combine some sections.`,
  'deck-too-long': ({ size, max }) =>
    `The deck has ${number(size)} characters of text. Past the first ${number(max)}, only the beginning of each slide is shown. Split it into several decks.`,
  'deck-too-full': ({ size, max }) =>
    `The slides of this deck have ${number(size)} entries in total. Past the first ${number(max)}, only the beginning of each slide is shown. Split it into several decks.`,

  'other-form': (args, words) => {
    const form = (named: Named) => quote(words.term(named))
    const what =
      'asked' in args
        ? `The chart form ${form(args.asked)} cannot be used here, so ${form(args.drawn)} is drawn instead.`
        : `The layout asks for the chart form ${listed(args.wanted.map(form), 'or')}, but ${form(args.drawn)} is drawn instead.`
    return [what, ...args.why.map(words.message)].join(' ')
  },
  'mixed-units': ({ units }, { term }) =>
    `The chart mixes different units on one axis (${units.map(term).join(', ')}). Make a separate chart for each unit.`,
  'left-out': ({ observation }) =>
    `The chart already has a value for the same period, so ${quote(observation)} is left out.`,
  'no-share': ({ observation }) => `${quote(observation)} is not a share of a whole, so it is left out.`,
  'empty-chart': () =>
    'The chart has no number that can be drawn, so a note is shown in its place. Choose other figures.',

  'blank-alt': (args, { name }) =>
    'picture' in args
      ? `The picture in slot ${name(args.picture)} has a blank alternative text. Describe what it shows.`
      : `The alternative text of ${quote(args.element)} is blank. Describe what it shows, or remove the text.`,
  'credit-hidden': ({ layout, slot }, { name }) =>
    `The layout ${name(layout)} has no footer, so the picture credit for slot ${name(slot)} is not shown.`,
  'damaged-picture': () => 'The picture is damaged or incomplete and cannot be drawn. Insert it again.',

  overflow: (args, words) => {
    if ('text' in args)
      return `The text in ${drawnPlace(args.text, words)} is ${args.by} pt too large for its area. Shorten it.`
    if ('table' in args) return `The table in slot ${words.name(args.table)} is ${args.by} pt too tall for its area.`
    return `The label ${quote(args.label)} is ${args.by} pt too large for its chart.`
  },
  'missing-glyph': (args, words) => {
    if ('invisible' in args)
      return `This text contains invisible characters (${args.invisible.join(', ')}). Retype it without them.`
    return args.place === 'notes'
      ? `The speaker notes contain ${quote(args.characters)}, which no built-in font can show. Write it differently.`
      : `No built-in font can show ${quote(args.characters)} (in ${drawnPlace(args.place, words)}).`
  },
  overlap: ({ text, other }) =>
    other === null ? `${quote(text)} is covered by a panel or picture.` : `${quote(text)} and ${quote(other)} overlap.`,
  outside: ({ text }) => `${quote(text)} runs off the edge of the slide.`,

  'unreadable-font': ({ font, substitute }) =>
    `The font ${quote(font)} cannot be read, so its text is set in ${quote(substitute)}, in the same places. Reinstall the app.`,
  'no-font': () => 'None of the app’s fonts can be read, so no text can be written. Reinstall the app.',
}
