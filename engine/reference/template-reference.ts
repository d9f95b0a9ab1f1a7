import type { DatasetIndex } from '../../core/dataset/lookup'
import { z } from '../../core/zod'
import type { DocumentKind } from '../files/json/kind-of-document'
import { claimKindsText } from './claim-kinds'
import { DOCUMENT_SCHEMAS } from './json-schemas'
import type { JsonSchema, Property, Section } from './model'
import { namedSections, sectionsOf } from './sections'

/** What the kinds of files are called here, in the order in which authors meet them. */
const KINDS: Readonly<Record<DocumentKind, string>> = {
  layout: 'Layout',
  design: 'Design',
  storyline: 'Storyline',
  pack: 'Pack',
  deck: 'Deck',
}

/** How the section is called that `ClaimKind` of the schemas becomes. */
const CLAIM_KINDS = 'Claim kind'

const HEAD = `# Every property

Layouts, designs, storylines, packs and decks, key by key. [The guide](../template-authors.md) says how to use them.
\`npm run build:schemas\` writes this page from the schemas that the program checks files with; editors show the same words.

A key with **required** must be written; what stands in that column otherwise counts where the key is left out. Any other
key is a mistake. Lengths are in points: a 16:9 slide is 960 wide and 540 high.
`

/** The reference of every property, as Markdown: what each key means, what is allowed there, and what counts without it. */
export function templateReference(index: DatasetIndex): string {
  const schemas = Object.entries(KINDS).map(([kind, name]) => {
    const { schema } = DOCUMENT_SCHEMAS[kind as DocumentKind]
    return { name, json: z.toJSONSchema(schema, { io: 'input' }) as JsonSchema }
  })
  const named = new Map(schemas.flatMap(({ json }) => [...namedSections(json)]))
  const parts = [
    ...schemas.map(({ name, json }) => sectionsOf(name, json)),
    [{ title: 'Values', intro: 'What several of the tables above name.', properties: [] }],
    ...named.values(),
  ]
  // What a schema knows of a kind of claim is its name only.
  const textOf = (section: Section) =>
    section.title === CLAIM_KINDS ? `\n### ${CLAIM_KINDS}\n\n${claimKindsText(index)}` : sectionText(section)
  const contents = [...schemas.map(({ name }) => name), 'Values'].map((name) => `[${name}](#${name.toLowerCase()})`)
  return `${HEAD}\n${contents.join(' · ')}\n${parts.flat().map(textOf).join('')}`
}

function sectionText({ title, intro, properties }: Section): string {
  const level = title in LEVELS ? '##' : '###'
  const table = properties.length === 0 ? '' : `\n${TABLE_HEAD}${properties.map(rowText).join('')}`
  return `\n${level} ${title}\n${intro === '' ? '' : `\n${stopped(intro)}\n`}${table}`
}

const LEVELS: Readonly<Record<string, true>> = Object.fromEntries(
  [...Object.values(KINDS), 'Values'].map((name) => [name, true]),
)
const TABLE_HEAD = '| key | meaning | value | without it |\n| --- | --- | --- | --- |\n'

function rowText({ key, meaning, value, without }: Property): string {
  const cells = [`\`${key}\``, meaning, value, without ?? '**required**']
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
}

function stopped(text: string): string {
  return /[.:]$/.test(text) ? text : `${text}.`
}
