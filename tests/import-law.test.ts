import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, temporaryFolder } from './engine/support'
import { PRODUCT_FOLDERS } from './tools/sources'

/** A tree in which each file breaks the law in one way, and the rule that must say so. */
const CRIMES: readonly { readonly file: string; readonly imports: string; readonly rule: string }[] = [
  { file: 'messages/a.ts', imports: '../core/dataset/ok', rule: 'messages-imports-only-earlier' },
  { file: 'messages/b.ts', imports: 'node:fs', rule: 'core-is-pure' },
  { file: 'core/explain/a.ts', imports: '../dataset/ok', rule: 'core-explain-imports-only-earlier' },
  { file: 'core/dataset/a.ts', imports: '../template/ok', rule: 'core-dataset-imports-only-earlier' },
  { file: 'core/template/a.ts', imports: '../deck/ok', rule: 'core-template-imports-only-earlier' },
  { file: 'core/deck/a.ts', imports: '../claim/ok', rule: 'core-deck-imports-only-earlier' },
  { file: 'core/claim/a.ts', imports: '../scene/ok', rule: 'core-claim-imports-only-earlier' },
  { file: 'core/claim/b.ts', imports: '../text/ok', rule: 'core-claim-imports-only-earlier' },
  { file: 'core/text/a.ts', imports: '../chart/ok', rule: 'core-text-imports-only-earlier' },
  { file: 'core/chart/a.ts', imports: '../deck/ok', rule: 'core-chart-imports-only-earlier' },
  { file: 'core/scene/a.ts', imports: '../drawing/ok', rule: 'core-scene-imports-only-earlier' },
  { file: 'core/drawing/a.ts', imports: '../build-deck', rule: 'core-drawing-imports-only-earlier' },
  { file: 'core/units.ts', imports: './dataset/ok', rule: 'core-root-imports-only-earlier' },
  { file: 'core/edit/a.ts', imports: '../scene/ok', rule: 'core-edit-imports-only-earlier' },
  { file: 'core/scene/b.ts', imports: '../../engine/files/ok', rule: 'core-imports-only-earlier' },
  { file: 'bridge/a.ts', imports: '../engine/files/ok', rule: 'bridge-imports-only-earlier' },
  { file: 'core/scene/c.ts', imports: 'node:fs', rule: 'core-is-pure' },
  { file: 'core/scene/d.ts', imports: 'zod', rule: 'one-door-for-zod' },
  { file: 'core/scene/e.ts', imports: 'pdfkit', rule: 'core-libraries' },
  { file: 'engine/files/a.ts', imports: 'pptxgenjs', rule: 'one-door-for-pptxgenjs' },
  { file: 'engine/export/pptx/a.ts', imports: 'pdfkit', rule: 'one-door-for-pdfkit' },
  { file: 'engine/export/pptx/b.ts', imports: 'pptxgenjs', rule: 'one-door-for-pptxgenjs' },
  { file: 'engine/files/b.ts', imports: '../ooxml/ok', rule: 'engine-files-imports-only-earlier' },
  { file: 'engine/ooxml/a.ts', imports: '../export/ok', rule: 'engine-ooxml-imports-only-earlier' },
  { file: 'engine/export/b.ts', imports: '../world/ok', rule: 'engine-export-imports-only-earlier' },
  { file: 'engine/inspect/a.ts', imports: '../export/ok', rule: 'readers-know-no-writer' },
  { file: 'engine/window-host/a.ts', imports: '../web/ok', rule: 'engine-window-host-imports-only-earlier' },
  { file: 'engine/a.ts', imports: '../cli/ok', rule: 'engine-imports-only-earlier' },
  { file: 'cli/a.ts', imports: '../electron/main/ok', rule: 'cli-imports-only-earlier' },
  { file: 'browser/a.ts', imports: '../renderer/ok', rule: 'browser-imports-only-earlier' },
  { file: 'electron/preload/a.ts', imports: '../main/ok', rule: 'preload-imports-only-earlier' },
  { file: 'electron/main/a.ts', imports: '../../browser/ok', rule: 'electron-imports-only-earlier' },
  { file: 'renderer/a.ts', imports: '../engine/files/ok', rule: 'renderer-imports-only-earlier' },
  { file: 'core/scene/f.ts', imports: './g', rule: 'no-cycles' },
  { file: 'core/scene/h.ts', imports: '../../tests/ok', rule: 'no-tests-in-the-product' },
  { file: 'tests/core/a.ts', imports: '../../engine/files/ok', rule: 'core-tests-need-only-core' },
  { file: 'tests/core/b.ts', imports: '../ok', rule: 'core-tests-need-only-core' },
]

const INNOCENT = [
  'core/template/ok.ts',
  'core/deck/ok.ts',
  'core/claim/ok.ts',
  'core/chart/ok.ts',
  'core/text/ok.ts',
  'core/scene/ok.ts',
  'core/drawing/ok.ts',
  'core/dataset/ok.ts',
  'engine/files/ok.ts',
  'engine/ooxml/ok.ts',
  'engine/export/ok.ts',
  'engine/world/ok.ts',
  'engine/web/ok.ts',
  'cli/ok.ts',
  'browser/ok.ts',
  'electron/main/ok.ts',
  'renderer/ok.ts',
  'tests/ok.ts',
]

async function put(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

function violations(root: string): Promise<readonly Violation[]> {
  const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [bin, '--config', join(ROOT, '.dependency-cruiser.cjs'), '-T', 'json', ...PRODUCT_FOLDERS, 'tests']
  return new Promise((resolve) => {
    // The exit code is the number of violations.
    execFile(process.execPath, args, { cwd: root, maxBuffer: 1e8 }, (_error, stdout) => {
      resolve((JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations)
    })
  })
}

test('every way to break the import law is caught', async () => {
  const root = await temporaryFolder()
  for (const { file, imports } of CRIMES) await put(root, file, `import * as x from '${imports}'\nexport const y = x\n`)
  for (const file of INNOCENT) await put(root, file, 'export const innocent = 1\n')
  await put(root, 'core/build-deck.ts', `export * from './scene/ok'\n`)
  await put(root, 'core/scene/g.ts', `export * from './f'\n`)
  for (const name of ['zod', 'pdfkit', 'pptxgenjs']) {
    await put(root, `node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`)
    await put(root, `node_modules/${name}/index.js`, '')
  }
  const found = await violations(root)
  const caught = CRIMES.filter(({ file, rule }) => found.some((one) => one.from === file && one.rule.name === rule))
  expect(caught).toEqual(CRIMES)
  expect(found.filter(({ from }) => INNOCENT.includes(from))).toEqual([])
})
