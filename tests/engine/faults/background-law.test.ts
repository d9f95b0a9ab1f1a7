import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { NODE_FOLDERS } from '../../tools/sources'
import { ROOT } from '../support'

/*
 * No promise outside the window is left alone: it is awaited, handed on, caught, or given to `inBackground`. Otherwise its
 * failure would be nobody's, and could end the program with the work in it.
 */

const HELPER = 'engine/faults/background.ts'

/** Whether a file belongs to the code outside the window. */
function isOnNode(fileName: string): boolean {
  const [folder] = relative(ROOT, fileName).split(sep)
  return NODE_FOLDERS.some((name) => name === folder)
}

function program(): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  return ts.createProgram(
    fileNames.filter((name) => isOnNode(name)),
    { ...options, incremental: false },
  )
}

/** The places of a file where a promise is left alone. */
function leftAlone(file: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = []
  const look = (node: ts.Node) => {
    if (leavesAlone(node, checker)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${relative(ROOT, file.fileName)}:${line + 1} ${node.getText().split('\n')[0]}`)
    }
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

function leavesAlone(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isVoidExpression(node)) return isUncaught(node.expression, checker)
  if (ts.isExpressionStatement(node)) return !isAssignment(node.expression) && isUncaught(node.expression, checker)
  if (ts.isCallExpression(node)) {
    return node.arguments.some((given, i) => isFunction(given) && isMisused(node, given, i, checker))
  }
  return false
}

function isUncaught(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  return !isCaught(expression) && isPromise(checker.getTypeAtLocation(expression), checker)
}

/** `work.catch(…)` and `work.then(…, …)`. */
function isCaught(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
  const { text } = node.expression.name
  return (text === 'catch' && node.arguments.length === 1) || (text === 'then' && node.arguments.length === 2)
}

function isFunction(node: ts.Node): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node)
}

/** A function whose promise is handed to somebody who does not want one: a timer, a listener. */
function isMisused(call: ts.CallExpression, given: ts.Expression, i: number, checker: ts.TypeChecker): boolean {
  const parameter = checker.getResolvedSignature(call)?.parameters[i]
  if (!parameter) return false
  const wanted = checker.getTypeOfSymbolAtLocation(parameter, call)
  const signatures = (wanted.isUnion() ? wanted.types : [wanted]).flatMap((type) => type.getCallSignatures())
  const wantsNothing = signatures.every(
    (one) => (checker.getReturnTypeOfSignature(one).flags & ts.TypeFlags.Void) !== 0,
  )
  const returned = checker
    .getTypeAtLocation(given)
    .getCallSignatures()
    .map((one) => checker.getReturnTypeOfSignature(one))
  return signatures.length > 0 && wantsNothing && returned.some((type) => isPromise(type, checker))
}

function isPromise(type: ts.Type, checker: ts.TypeChecker): boolean {
  return checker.getPropertyOfType(checker.getApparentType(type), 'then') !== undefined
}

function isAssignment(node: ts.Expression): boolean {
  if (!ts.isBinaryExpression(node)) return false
  const { kind } = node.operatorToken
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

/** A program of one file, to see that the law finds what it looks for. */
function foundIn(text: string): string[] {
  const name = '/law.ts'
  const host = ts.createCompilerHost({})
  const read = host.getSourceFile
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true) : read(file, ...rest)
  const one = ts.createProgram([name], { target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'], types: [] }, host)
  const file = one.getSourceFile(name)
  return file ? leftAlone(file, one.getTypeChecker()).map((place) => place.replace(/^.*?law[.]ts:/, '')) : []
}

test('the law knows a promise that is left alone', () => {
  const text = [
    'declare const work: () => Promise<void>',
    'declare const later: (run: () => void) => void',
    'work()',
    'void work()',
    'work().finally(() => {})',
    'later(() => work())',
    'later(() => void work())',
    'later(async () => {})',
  ]
  expect(foundIn(text.join('\n')).map((place) => Number.parseInt(place, 10))).toEqual([3, 4, 5, 6, 7, 8])
})

test('the law leaves alone what is awaited, caught or kept', () => {
  const text = [
    'declare const work: () => Promise<void>',
    'declare const take: (work: Promise<void>) => void',
    'const kept = work()',
    'let last = kept',
    'last = work()',
    'take(work())',
    'work().catch(() => {})',
    'work().then(() => {}, () => {})',
    'async function waits() { await work(); return work() }',
    'waits',
  ]
  expect(foundIn(text.join('\n'))).toEqual([])
})

test('no promise is left alone', () => {
  const all = program()
  const files = all.getSourceFiles().filter(({ fileName }) => !fileName.includes('node_modules'))
  const ours = files.filter(({ fileName, isDeclarationFile }) => {
    return !isDeclarationFile && isOnNode(fileName) && relative(ROOT, fileName) !== HELPER
  })
  expect(ours.length).toBeGreaterThan(200)
  expect(ours.flatMap((file) => leftAlone(file, all.getTypeChecker()))).toEqual([])
})
