import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { scripts } from '../../package.json'
import { ROOT, temporaryFolder } from '../engine/support'
import { PRODUCT_FOLDERS, sourceFiles } from './sources'

const SCRIPT = join(ROOT, 'tests', 'tools', 'typecheck.mjs')

/** Two projects of one file each, of which `user` imports `base`. */
async function twoProjects() {
  const folder = await temporaryFolder()
  const write = (name: string, lines: readonly string[]) => writeFile(join(folder, name), lines.join('\n'))
  const options = { target: 'ES5', lib: ['ES5'], types: [], strict: true, noEmit: true, incremental: true }
  for (const project of ['base', 'user']) {
    await mkdir(join(folder, project))
    await write(`${project}/tsconfig.json`, [JSON.stringify({ compilerOptions: options, include: ['.'] })])
  }
  await write('user/a.ts', ["import { b } from '../base/b'", 'export const a: number = b'])
  const check = (...projects: readonly string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [SCRIPT, ...projects], { cwd: folder, encoding: 'utf8' })
    return { status, places: stdout.match(/^\S+(?=: error TS\d+)/gm) ?? [] }
  }
  return { write, check }
}

test('a project checks its own files, and again those that depend on what has changed elsewhere', async () => {
  const { write, check } = await twoProjects()
  await write('base/b.ts', ['export const b: number = 1'])
  expect(check('base', 'user')).toEqual({ status: 0, places: [] })
  await write('base/b.ts', ["export const b = 'one'", 'export const c: number = b'])
  expect(check('user')).toEqual({ status: 1, places: ['user/a.ts(2,14)'] })
  expect(check('base', 'user')).toEqual({ status: 1, places: ['base/b.ts(2,14)', 'user/a.ts(2,14)'] })
  // What is known from the last time is still reported.
  expect(check('user')).toEqual({ status: 1, places: ['user/a.ts(2,14)'] })
  await write('base/b.ts', ['export const b = 1'])
  expect(check('base', 'user')).toEqual({ status: 0, places: [] })
})

test('every file of the product and its tests is some project’s own', async () => {
  const projects = Object.values(scripts).flatMap(
    (script) => script.match(/typecheck[.]mjs (.*)/)?.[1]?.split(' ') ?? [],
  )
  const own = projects.flatMap((project) => {
    const { config } = ts.readConfigFile(join(ROOT, project, 'tsconfig.json'), ts.sys.readFile)
    const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, join(ROOT, project))
    return fileNames.map((name) => relative(ROOT, name).replaceAll('\\', '/'))
  })
  expect((await sourceFiles([...PRODUCT_FOLDERS, 'tests'])).filter((file) => !own.includes(file))).toEqual([])
})
