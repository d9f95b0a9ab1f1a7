import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { chosenOptions, DEFAULT_FORMAT_OPTIONS, FORMATS, formatOf } from '../../../core/export-formats'
import { DEFAULT_PDF_OPTIONS } from '../../../core/export-options'
import { ROOT } from '../support'

const SOURCES = ['core', 'bridge', 'engine', 'electron', 'browser', 'cli', 'renderer'].filter((folder) =>
  existsSync(join(ROOT, folder)),
)

describe('no code outside a format knows its id', () => {
  test('only the modules of a format compare with it', () => {
    const found = SOURCES.flatMap(sourceFiles).flatMap((path) => idsIn(path, readFileSync(join(ROOT, path), 'utf8')))
    expect(found).toEqual([])
  })

  test('an id is found as a literal, in a template and as the name of a command, but not in a key or a longer text', () => {
    const code = `const a = b === 'pdf' ? \`pptx\` : "export-pdf"\nconst c = { pdf: '.pdf', pptx: 'a pdf' }`
    expect(idsIn('renderer/app/menu.tsx', code)).toEqual([
      'renderer/app/menu.tsx:1 pdf',
      'renderer/app/menu.tsx:1 pptx',
      'renderer/app/menu.tsx:1 export-pdf',
    ])
    expect(idsIn('engine/export/pdf/pen.ts', code)).toEqual(['engine/export/pdf/pen.ts:1 pptx'])
    expect(idsIn('renderer/app/dialogs/pdf-choices.tsx', `'pdf'`)).toEqual([])
  })
})

describe('the records of formats', () => {
  const all = FORMATS.map(formatOf)

  test('set formats apart by their endings, keys and menu letters', () => {
    const keys = all.flatMap(({ key }) => (key === null ? [] : [key]))
    for (const values of [all.map(({ ending }) => ending), all.map(({ mnemonic }) => mnemonic), keys]) {
      expect(new Set(values).size).toBe(values.length)
    }
    expect(keys.filter((key) => !/^[A-Z]$/.test(key) || ['N', 'S', 'Z'].includes(key))).toEqual([])
    expect(all.filter(({ name, mnemonic }) => !name.en.includes(mnemonic))).toEqual([])
    expect(all.filter(({ ending }) => !/^\.[a-z][a-z0-9]{1,4}$/.test(ending))).toEqual([])
    expect(all.filter(({ mimeType }) => !/^[a-z]+\/[a-z0-9.+-]+$/.test(mimeType))).toEqual([])
  })

  test('give each option one name in code and on the command line, and no two formats the same', () => {
    const options = all.flatMap((format) => Object.entries(format.options))
    const names = options.map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const [name, option] of options) {
      const isOn = option.kind === 'flag' && option.initial
      expect(option.flags).toMatch(
        new RegExp(`^--${isOn ? 'no-' : ''}${kebab(name)}${option.kind === 'choice' ? ' <.+>' : ''}$`),
      )
      if (option.kind === 'choice') expect(option.choices).toContain(option.initial)
    }
  })

  test('have options with initial values', () => {
    expect(DEFAULT_FORMAT_OPTIONS).toMatchObject({ pptx: {}, pdf: DEFAULT_PDF_OPTIONS })
    expect(chosenOptions({ pages: 'notes', attachments: 'yes', other: 1 }).pdf).toEqual({
      pages: 'notes',
      attachments: true,
    })
  })
})

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
}

/** The places where a file has the id of a format, or its command, as a text. Modules of a format bear its id in their path. */
function idsIn(path: string, code: string): string[] {
  if (FORMATS.every((id) => !code.includes(id))) return []
  const own = FORMATS.filter((id) => new RegExp(`[/-]${id}[-./]`).test(path))
  const ids = new Set(FORMATS.filter((id) => !own.includes(id)).flatMap((id) => [id, `export-${id}`]))
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const look = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) && ids.has(node.text)) {
      found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`)
    }
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
