import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Mutant } from './model'

/** What is mutated: the pure core and the engine behind every host. */
const SOURCES = ['core', 'engine']
/** Words for people: every text there could be another. */
const WORDS = /(messages|words|names|-chinese-words|chinese-words)\.ts$|\.d\.ts$/

/** Each operator, and what it is mistaken for. */
const OPERATORS: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '**': '*',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
}

/** Every mutant of the sources below a root, in the order of files and places. */
export function candidatesIn(root: string): readonly Mutant[] {
  return SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.ts') && !WORDS.test(file))
      .sort(),
  ).flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
}

/** Every mutant of one source: operators, numbers, `true` and `false`, conditions, and negations left out. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true)
  const lines = source.split('\n')
  const found: Mutant[] = []
  const add = (node: ts.Node, to: string) => {
    const start = node.getStart(tree)
    const { line, character } = tree.getLineAndCharacterOfPosition(start)
    const from = source.slice(start, node.getEnd())
    const place = { file, start, end: node.getEnd(), line: line + 1, column: character + 1 }
    found.push({ ...place, code: (lines[line] ?? '').trim(), from, to })
  }
  const visit = (node: ts.Node) => {
    // Types are checked by the compiler and are gone when the program runs.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return
    mutate(node, tree, add)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function mutate(node: ts.Node, tree: ts.SourceFile, add: (node: ts.Node, to: string) => void): void {
  if (ts.isBinaryExpression(node)) {
    const to = OPERATORS[node.operatorToken.getText(tree)]
    if (to !== undefined) add(node.operatorToken, to)
  } else if (ts.isNumericLiteral(node)) {
    add(node, String(Number(node.text.replaceAll('_', '')) + 1))
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) {
    add(node, 'false')
  } else if (node.kind === ts.SyntaxKind.FalseKeyword) {
    add(node, 'true')
  } else if (ts.isIfStatement(node)) {
    add(node.expression, `!(${node.expression.getText(tree)})`)
  } else if (ts.isConditionalExpression(node)) {
    add(node.condition, `!(${node.condition.getText(tree)})`)
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    add(node, node.operand.getText(tree))
  }
}

/** The source with one change in it. Throws where the source is not the one that the mutant was made of. */
export function mutated(source: string, { file, start, end, from, to }: Mutant): string {
  if (source.slice(start, end) !== from) throw new Error(`${file} has changed since the mutant was made`)
  return source.slice(0, start) + to + source.slice(end)
}
