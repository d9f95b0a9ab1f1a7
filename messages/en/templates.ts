import type { TemplateMessages, Trial, TrialContent } from '../args/templates'
import type { Catalogue } from '../catalogue'
import { printable } from '../printable'
import { foundWords } from './values'
import { listed, meant, quote } from './wording'

const TRIALS: Readonly<Record<TrialContent, string>> = {
  most: 'the most and longest entries',
  least: 'the fewest and shortest entries',
  'optional-left-out': 'the longest entries, optional slots empty',
  zeros: 'zeros',
  negatives: 'negative figures',
  huge: 'huge figures',
  course: 'many series with gaps',
  pairs: 'two values of many things',
  targets: 'targets of several units',
  sum: 'parts and their sum',
  years: 'years unevenly far apart',
  ranks: 'many ranks',
  parts: 'many parts of a whole',
}

const LANGUAGES = { en: 'English', zh: 'Chinese' } as const

const trialContent = ({ trial, lang }: Trial): string => `${TRIALS[trial]}, ${LANGUAGES[lang]}`

/** Cuts a ratio, so that one that is too low never looks high enough. */
const ratioWords = (ratio: number): number => Math.floor(ratio * 100) / 100

/** Decks, layouts and designs as files, and folders and packs of templates. */
export const templates: Catalogue<TemplateMessages> = {
  'not-a-deck': ({ found, format }) =>
    `This is not a deck. Expected the format ${quote(format)}, found ${foundWords(found)}.`,
  'newer-deck': ({ found, newest }) =>
    `This deck has version ${found}, but this app reads versions up to ${newest}. Open it with a newer version of the app.`,
  'nothing-to-check': () =>
    'There is nothing to check in this folder: it has no .json or .jsonc file and no template pack. Choose another folder.',
  'unknown-document': () =>
    'Not a deck, layout, design, storyline, template pack or dataset table. Set "$schema" to its type.',

  'unknown-area': ({ id, choices }, words) => `There is no area ${quote(id)}.${meant(choices, words)}`,
  'layout-without-slot': ({ slot, choices }, words) => `The layout has no slot ${quote(slot)}.${meant(choices, words)}`,
  'anchor-loop': ({ areas }) =>
    `These areas are anchored to each other in a loop (${areas.map(quote).join(' → ')}). Put one of them on the grid.`,
  'edge-set-twice': ({ edge, keys }) =>
    `The edge ${quote(edge)} is set twice, by ${listed(keys.map(quote), 'and')}. Remove one of the two.`,
  'no-common-baseline': () => 'Only texts and numerals have a baseline. Use another edge.',
  'area-slot-type': ({ show, slot, accepts, allowed }, { term }) =>
    `An area that shows ${show} needs a slot for ${listed(allowed.map(term), 'or')}, but ${quote(slot)} is for ${term(accepts)}.`,
  'areas-show-too-much': ({ shown, max }) =>
    `The areas show up to ${shown} entries in total, but a slide can have at most ${max}. Lower the "max" of their slots.`,
  'span-reversed': ({ side, first, last }) =>
    `The ${side} are reversed, from ${first} to ${last}. Write the smaller number first.`,
  'slot-not-shown': ({ slot }) => `No area shows the slot ${quote(slot)}. Add an area for it, or remove the slot.`,
  'reserved-slot-name': ({ slot }) =>
    `A slot cannot be named ${quote(slot)}, which is a reserved name. Choose another name.`,
  'min-over-max': ({ slot }) => `In the slot ${quote(slot)}, "min" is larger than "max".`,
  'low-contrast': ({ text, ground, ratio, min }) =>
    `${quote(text)} on ${quote(ground)} has a contrast of ${ratioWords(ratio)} to 1, but text needs at least ${min} to 1.`,
  'band-reversed': ({ band }) => `The top of the band ${quote(band)} is below its bottom. Write its top first.`,
  'design-flaw': ({ design, problem }, { name, message }) => `Design ${name(design)}: ${message(problem)}`,
  'fonts-unreadable': ({ folder, fault }) =>
    `The fonts in ${quote(folder)} cannot be read (${printable(fault.replace(/\.$/, ''))}). Reinstall the app.`,

  'template-id-taken': ({ id, where }) =>
    `The id ${quote(id)} is already used by ${printable(where)}. Give this template another id.`,
  'replaces-built-in': ({ kind, id, by }) => `The ${kind} ${quote(id)} from ${quote(by)} replaces the built-in one.`,
  'replaces-other': ({ kind, id, by, other }) =>
    `The ${kind} ${quote(id)} from ${quote(by)} replaces the one from ${quote(other)}.`,
  'in-two-files': ({ kind, id, used, unused }) =>
    `The ${kind} ${quote(id)} is in two files, ${quote(unused)} and ${quote(used)}. The one in ${quote(used)} is used.`,
  'leads-outside': ({ name }) =>
    `${quote(name)} is a link to a place outside its folder. Put the file itself in the folder.`,
  'not-a-regular-file': ({ name }) => `${quote(name)} is not a regular file. Remove it from the folder.`,
  'too-many-files': ({ max }) => `There are more than ${max} files here. A template pack can have at most ${max}.`,
  'too-many-templates': ({ max, last }) =>
    `There are more than ${max} templates here. Those after ${quote(last)}, in alphabetical order, are not read. Move templates that you do not use elsewhere.`,
  'too-many-packs': ({ max, last }) =>
    `There are more than ${max} template packs here. Those after ${quote(last)}, in alphabetical order, are not read. Move packs that you do not use elsewhere.`,
  'packs-too-large': ({ megabytes, first }) =>
    `The template packs here have more than ${megabytes} MB of templates in total. ${quote(first)} and those after it are not read. Move packs that you do not use elsewhere.`,
  'too-many-values-together': ({ max }) =>
    `This template is not read: with it, the templates here have more than ${max} values in total. Move templates that you do not use elsewhere.`,
  'template-too-large': ({ name, megabytes }) => `${quote(name)} is larger than ${megabytes} MB. Make it smaller.`,
  'pack-too-large': ({ megabytes }) =>
    `The files of this template pack are larger than ${megabytes} MB in total. Make them smaller.`,
  'entry-expands-too-much': ({ name, ratio }) =>
    `${quote(name)} expands to more than ${ratio} times its size, so the template pack was not opened.`,
  'unsafe-entry': ({ name }) =>
    `The entry ${quote(name)} would be outside the template pack, so the pack was not opened.`,
  'not-a-zip': () => 'This .zip file cannot be read. Create it again, without encryption.',
  'no-templates': () => 'There are no templates here. Put them into the folders "layouts", "designs" and "storylines".',
  'no-template-kind': () =>
    'Not a layout, design or storyline. Put it into the folder of its kind, or set "$schema" to its type.',
  'cannot-lay-out': ({ fault }) =>
    `The file fits its schema, but no slide could be made with it (${printable(fault.replace(/\.$/, ''))}). Undo your last change.`,
  'file-exists': ({ file }) =>
    `${printable(file)} already exists and may contain your work. Choose another id, or remove the file first.`,
  'bad-id': ({ id }) =>
    `${quote(id)} is not a valid id. Use lowercase letters and digits joined by hyphens, like "three-cities".`,
  'cannot-import': ({ name, problems }, { message }) =>
    `No design could be created from ${quote(name)}. ${problems.map(message).join(' ')}`,

  'trial-content': trialContent,
  'trial-problem': ({ problem, design, size, others, ...trial }, { message }) => {
    const more = others === 0 ? '' : ` (and in ${others} more ${others === 1 ? 'trial' : 'trials'})`
    return `With ${trialContent(trial)}, ${design}, ${size}${more}: ${message(problem)}`
  },
  'area-too-small': ({ slot, part, by }, { name }) =>
    `The text in ${slot ? `slot ${name(slot)}` : quote(part)} is ${by} pt too large for its area. Give it more room, or lower the "max" or "longest" of the slot.`,
  'text-too-small': ({ text, size }) =>
    `${quote(text)} is set in ${size.toFixed(1)} pt, but text must be at least 9 pt.`,
  'text-too-faint': ({ text, ratio, min }) =>
    `${quote(text)} has a contrast of ${ratio.toFixed(1)} to its background, but needs ${min}.`,
  'trials-cut-short': ({ max }) =>
    `The first trials showed more than ${max} problems, so the layout was not tried any further. Fix the problems listed here and check again.`,
}
