import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { applyEdits, modify } from 'jsonc-parser'
import type { Paths } from '../files/paths'
import type { TemplateKind } from './model'

/** The design that a new one begins as, and that layouts are first seen in. */
export const FIRST_DESIGN = 'two-rivers'

/** What stands above the parts of a new design. */
const DESIGN_COMMENTS: Readonly<Record<string, readonly string[]>> = {
  $schema: ['Editors complete and check what you write with this schema.'],
  id: ['The name on the command line: lower case letters and digits, joined by hyphens.'],
  name: ['Every text that a person reads is written in both languages.'],
  palette: [
    'The twelve colours of an Office theme, so that a deck can be recoloured in PowerPoint. Text must be read on its',
    'ground: "brief check" tells every pair whose contrast is below 4.5 to 1.',
  ],
  paints: ['Colours mixed from the palette: luminance times lumMod plus lumOff, and alpha for how much covers.'],
  regions: ['A place keeps its colour in the whole deck. "brief data" lists the regions.'],
  fonts: [
    '"office" is the font that PowerPoint uses; "twin" the shipped one of the same widths, for preview and PDF:',
    'Georgia has gelasio, Arial arimo, Calibri carlito, Cambria caladea, Microsoft YaHei noto-sans-sc.',
  ],
  type: ['The styles of text that layouts name, sizes in points. "zh" says what differs in a Chinese deck.'],
  grid: ['Margin, gutter and bands of a slide that is 540 points high.'],
  chart: ['Lines, points and bars of charts.'],
  rule: ['The line above a card.'],
  motif: ['The picture on covers, on a square of 100 by 100, back to front.'],
  logo: ['A picture on every slide.'],
}

/** The text of a new template: commented, complete, and right as it stands. */
export async function starterText(kind: TemplateKind, id: string, paths: Paths): Promise<string> {
  const text =
    kind === 'design' ? await designText(paths) : await readFile(join(paths.starters, `${kind}.jsonc`), 'utf8')
  const named = set(text, 'id', id)
  return named.replaceAll(`my-${kind}`, id)
}

/** A built-in design with what its parts are for. */
async function designText({ designs }: Paths): Promise<string> {
  const text = await readFile(join(designs, `${FIRST_DESIGN}.json`), 'utf8')
  const mine = set(text, 'name', { en: 'My design', zh: '我的外观' })
  const described = set(mine, 'description', { en: 'Where and for whom it is meant', zh: '适用场合与对象' })
  const head = '// A design: the look of a deck. Layouts name styles and colours by role; here they are given.\n'
  return head + described.replace(/^ {2}"(\$?\w+)":/gm, (line, key: string) => commentsFor(key) + line)
}

function commentsFor(key: string): string {
  return (DESIGN_COMMENTS[key] ?? []).map((comment) => `  // ${comment}\n`).join('')
}

function set(text: string, key: string, value: unknown): string {
  return applyEdits(text, modify(text, [key], value, { formattingOptions: { insertSpaces: true, tabSize: 2 } }))
}
