import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { CHART_FORM_IDS } from '../core/chart-form-ids'
import { ROOT, temporaryFolder } from './engine/support'
import { PRODUCT_FOLDERS } from './tools/sources'

// Only a form's own module knows what is particular to it: nothing else asks whether a chart is a slope.

const FORMS: ReadonlySet<string> = new Set(CHART_FORM_IDS)
const EQUALITY = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])
/** A name of a form as a string or a key: whatever has none need not be parsed. */
const NAMES_A_FORM = new RegExp(`['"\`](?:${CHART_FORM_IDS.join('|')})['"\`]|\\b(?:${CHART_FORM_IDS.join('|')}) *:`)
/** The one table by form. */
const RECORD = 'core/chart/forms/index.ts'

const isForm = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && FORMS.has(node.text)

/** What is compared with the name of a form here, by an operator, a case or a list; null where nothing is. */
function comparedWithForm(node: ts.Node): ts.Expression | null {
  if (ts.isBinaryExpression(node) && EQUALITY.has(node.operatorToken.kind)) {
    if (isForm(node.right)) return node.left
    return isForm(node.left) ? node.right : null
  }
  if (ts.isCaseClause(node)) return isForm(node.expression) ? node.parent.parent.expression : null
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null
  const { expression: list, name } = node.expression
  if (!['includes', 'indexOf', 'has'].includes(name.text)) return null
  return mentionsForm(list) ? (node.arguments[0] ?? null) : null
}

/** True for a list of names that is written out, or a set of one. */
function mentionsForm(list: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(list)) return list.elements.some(isForm)
  return ts.isNewExpression(list) && (list.arguments ?? []).some(mentionsForm)
}

/** True for an object that says something of two forms or more. */
function isTableByForm(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false
  const names = node.properties.flatMap(({ name }) => (name !== undefined && 'text' in name ? [name.text] : []))
  return names.filter((name) => FORMS.has(name)).length > 1
}

/** True where an expression can be a form: others, such as Chart.js's `'line' | 'bar'`, have names in common by chance. */
function canBeForm(type: ts.Type): boolean {
  const members = type.isUnion() ? type.types : [type]
  const others = members.filter((member) => !(member.isStringLiteral() && [...FORMS, 'auto'].includes(member.value)))
  return others.every(({ flags }) => (flags & (ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Undefined)) !== 0)
}

function nodesOf(source: ts.Node): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

/** Every place in these files that asks which form a chart has, as `file:line`. Only suspects are loaded with types. */
function placesThatAsk(root: string, files: readonly string[]): readonly string[] {
  const suspects = files.filter((file) => {
    const text = readFileSync(file, 'utf8')
    if (!NAMES_A_FORM.test(text)) return false
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)
    return nodesOf(source).some((node) => comparedWithForm(node) !== null || isTableByForm(node))
  })
  const options: ts.CompilerOptions = { strict: true, noLib: true, types: [], jsx: ts.JsxEmit.ReactJSX }
  const program = ts.createProgram(suspects, {
    ...options,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  })
  const checker = program.getTypeChecker()
  return suspects.flatMap((file) => {
    const source = program.getSourceFile(file)
    if (source === undefined) return []
    const path = relative(root, file)
    return nodesOf(source).flatMap((node) => {
      const compared = comparedWithForm(node)
      const asks = compared !== null && canBeForm(checker.getTypeAtLocation(compared))
      if (!asks && !(isTableByForm(node) && path !== RECORD)) return []
      return [`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`]
    })
  })
}

function sourcesIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
      .map((file) => join(ROOT, folder, file)),
  )
}

test('nothing but the form itself asks which form a chart has', () => {
  expect(placesThatAsk(ROOT, sourcesIn(...PRODUCT_FOLDERS))).toEqual([])
})

test('every way to ask is caught, and nothing else', async () => {
  const root = await temporaryFolder()
  const crimes = [
    `type Form = 'slope' | 'bump' | 'column' | 'bar' | 'stack'; declare const form: Form | 'auto'; declare const text: string`,
    `export const a = form === 'slope'`,
    `export const b = 'bump' !== form`,
    `export const c = text == 'column'`,
    `export const d = () => { switch (form) { case 'bar': return 1 } }`,
    `export const e = ['slope', 'bump'].includes(form)`,
    `export const f = new Set(['slope', 'bump']).has(form)`,
    `export const g: Partial<Record<Form, number>> = { slope: 1, 'bump': 2 }`,
    `declare const plot: 'line' | 'bar'; declare const forms: readonly Form[]`,
    `export const innocent = [plot === 'bar', form === 'auto', forms.includes('slope'), { type: 'bar', column: 1 }]`,
  ]
  const file = join(root, 'crimes.ts')
  await writeFile(file, crimes.join('\n'))
  expect(placesThatAsk(root, [file])).toEqual([2, 3, 4, 5, 6, 7, 8].map((line) => `crimes.ts:${line}`))
})
