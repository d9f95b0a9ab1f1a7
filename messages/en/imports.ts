import type { ColorRepair, FontUse, ImportMessages } from '../args/imports'
import type { Catalogue } from '../catalogue'
import { listed, quote } from './wording'

const USES: Readonly<Record<FontUse, string>> = { heading: 'headings', body: 'text', chinese: 'Chinese text' }

const BACKGROUNDS = { slides: 'background', 'title-slides': 'background of title slides' } as const

const PAINTS = {
  gradient: 'a gradient',
  picture: 'a picture',
  pattern: 'a pattern',
  unknown: 'of a kind that cannot be read',
} as const

const PICTURES = {
  kind: 'is neither PNG nor JPEG',
  damaged: 'is damaged',
  'too-large': 'is too large for a logo',
} as const

const contrast = ({ color, before, ground, contrastBefore, min }: ColorRepair): string =>
  `${quote(color)} #${before} on ${quote(ground)} has a contrast of ${contrastBefore.toFixed(1)}, but text needs ${min}`

/** PowerPoint and PDF files that are read: their looks are imported, or their exports inspected. */
export const imports: Catalogue<ImportMessages> = {
  'office-file-too-large': ({ megabytes }) =>
    `The file is larger than ${megabytes} MB. Remove slides and pictures that are not needed.`,
  'not-a-package': () =>
    'This is not a PowerPoint file (.potx or .pptx), or it is damaged. Open it in PowerPoint and save it again.',
  'old-office-format': () =>
    'This is a PowerPoint file in the old format (.ppt, .pot), or it is password-protected. Save it as .pptx or .potx without a password.',
  'too-many-parts': ({ max }) =>
    `The file has more than ${max} parts, which no presentation needs, so it was not read.`,
  'part-expands-too-much': ({ part }) =>
    `The file expands to an extreme size at its part ${quote(part)}, so it was not read.`,
  'part-twice': ({ part }) => `The file contains its part ${quote(part)} twice, so it was not read.`,
  'too-much-xml': ({ part }) =>
    `The file has more XML than a presentation needs (up to its part ${quote(part)}), so it was not read.`,
  'part-missing': ({ part }) =>
    `The part ${quote(part)} is missing from the file. Open it in PowerPoint and save it again.`,
  'part-too-large': ({ part }) =>
    `The part ${quote(part)} is larger than any presentation needs, so the file was not read.`,
  'part-has-document-type': ({ part }) =>
    `The part ${quote(part)} declares a document type, which Office never does, so the file was not read.`,
  'part-damaged': ({ part }) => `The part ${quote(part)} is damaged. Open the file in PowerPoint and save it again.`,

  'no-exported-file': ({ endings }) => `This is not a regular file. Choose a ${listed(endings, 'or')} file.`,
  'exported-file-too-large': ({ megabytes }) =>
    `The file is larger than ${megabytes} MB, which no export of this app is, so it was not read.`,
  'unknown-exported-format': ({ endings }) =>
    `This is not a ${listed(endings, 'or')} file. Choose a file that Chengyu Brief exported.`,
  'no-deck-inside': () => 'It does not contain the deck.',
  'presentation-without-deck': () => 'A PowerPoint file contains no deck. The PDF of the same briefing does.',
  'pdf-without-deck': () =>
    'It does not contain the deck or the table of its numbers, because it was exported with --no-attachments.',
  'foreign-presentation': () =>
    'This presentation was not made by Chengyu Brief: its notes have no number with a source.',
  'foreign-pdf': () =>
    'This PDF was not made by Chengyu Brief, or another program has changed it since. Inspect the file as it was exported.',
  'damaged-pdf': () => 'This PDF is damaged or incomplete. Export it again.',
  'damaged-attachment': ({ name }) =>
    `The attachment ${quote(name)} is damaged or was replaced. Export the file again.`,
  'attachment-expands-too-much': ({ ratio }) =>
    `An attachment expands to more than ${ratio} times its size, so it was not read.`,

  'no-slide-master': () =>
    'The file has no slide master, so there is no design to import. Open it in PowerPoint and save it again.',
  'no-office-theme': () =>
    'The slide master has no theme, so there are no colors or fonts to import. Open the file in PowerPoint and save it again.',
  'no-theme-colors': () =>
    'The theme has no colors that can be read. Choose some in PowerPoint (Design > Variants > Colors) and save the file again.',

  'color-not-repairable': (repair) => `${contrast(repair)}. No shade of it has enough contrast. Choose another color.`,
  'color-repaired': ({ done, ...repair }) => {
    const { color, ground, before, after, contrastAfter } = repair
    const changed = before === after ? quote(ground) : quote(color)
    const target = before === after ? '' : ` from #${before} to #${after}`
    return `${contrast(repair)}. ${changed} ${done ? 'was changed' : 'could be changed'}${target}, for a contrast of ${contrastAfter.toFixed(1)}.`
  },
  'font-not-named': ({ use, office }) => `The template names no font for ${USES[use]}, so ${quote(office)} is used.`,
  'font-shown-as': ({ use, found, office, twin }) =>
    `${quote(found)} (${USES[use]}) is shown as ${twin} here and in the PDF, which has the same widths. PowerPoint shows ${office}.`,
  'font-replaced': ({ use, found, office }) =>
    `No built-in font has the widths of ${quote(found)} (${USES[use]}). The closest one, ${quote(office)}, is used instead, in PowerPoint too, so that lines break in the same places.`,
  'background-simplified': ({ of, was, color }) =>
    `The ${BACKGROUNDS[of]} is ${PAINTS[was]} in the template. A design has one color there, so #${color} is used.`,
  'colors-mixed': ({ colors }) =>
    `The theme has no suitable color for ${colors.map(({ role, color }) => `${quote(role)} #${color}`).join(', ')}, so ${colors.length === 1 ? 'it was' : 'they were'} mixed from other colors.`,
  'logo-left-out': ({ picture, why }) =>
    `The picture ${quote(picture)} may be the logo, but it ${PICTURES[why]} and was left out. Save it as a small PNG in the template and import it again.`,
  'logo-moved': () => 'The logo is shown at the right end of the slide header, wherever it was in the template.',
  'slide-size-kept': ({ size }) => `The slides of the template are ${size}. Choose that size for decks in this design.`,
  'slide-size-nearest': ({ width, height, nearest }) =>
    `The slides of the template are ${Math.round(width)} × ${Math.round(height)} pt. Decks can be 16:9, 4:3 or A4; the closest is ${nearest}.`,
}
