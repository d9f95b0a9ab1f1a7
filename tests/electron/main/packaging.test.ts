import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../../package.json'
import { ROOT } from '../../engine/support'

/*
 * electron-builder, run for real on everything but Electron's own files: a folder that only looks like Electron stands in for
 * them. So what is packaged is what `npm run dist` packages.
 */

const requireFromBuilder = createRequire(createRequire(join(ROOT, 'package.json')).resolve('electron-builder'))

/** The configuration, without the fuses, which are set in Electron's own program file. */
const SCRIPT = `
import { build, Platform } from 'electron-builder'
import config from ${JSON.stringify(pathToFileURL(join(ROOT, 'electron-builder.config.mjs')).href)}
const [projectDir, electronDist, output] = process.argv.slice(-3)
await build({
  projectDir,
  targets: Platform.LINUX.createTarget('dir'),
  publish: 'never',
  config: { ...config, electronFuses: null, electronDist, electronVersion: '${packageJson.devDependencies.electron}', directories: { output } },
})
`

let folder = ''
let resources = ''
let packed: readonly string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chengyu-package-'))
  const electron = join(folder, 'electron')
  await mkdir(join(electron, 'resources'), { recursive: true })
  await writeFile(join(electron, 'electron'), '', { mode: 0o755 })
  const args = ['--input-type=module', '--eval', SCRIPT, ROOT, electron, join(folder, 'dist')]
  const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })
  expect(run.stderr + run.stdout).not.toMatch(/⨯|Invalid configuration/)
  expect(run.status).toBe(0)
  resources = join(folder, 'dist', 'linux-unpacked', 'resources')
  const asar = requireFromBuilder('@electron/asar') as { listPackage(path: string, options: object): string[] }
  packed = asar.listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the package', () => {
  test('holds the built program and package.json', () => {
    const { main } = packageJson
    expect(packed).toEqual(
      expect.arrayContaining([`/${main}`, '/package.json', '/out/preload/index.cjs', '/out/renderer/index.html']),
    )
  })

  test('holds no sources, no tests and no fonts or window libraries a second time', () => {
    const own = packed.filter((path) => !path.startsWith('/node_modules'))
    expect(own.filter((path) => !/^\/(out(\/|$)|package\.json$)/.test(path))).toEqual([])
    expect(
      packed.filter((path) => /^\/node_modules\/(@fontsource|react|react-aria|electron)(\/|$)/.test(path)),
    ).toEqual([])
  })

  test('holds every library that the built main imports', async () => {
    const built = join(ROOT, 'out', 'main')
    const names = (await readdir(built, { recursive: true })).filter((name) => name.endsWith('.js'))
    const code = await Promise.all(
      names
        .filter((name) => packed.includes(`/out/main/${name.replaceAll('\\', '/')}`))
        .map((name) => readFile(join(built, name), 'utf8')),
    )
    const imported = code.flatMap((text) =>
      [...text.matchAll(/(?:from|import)\s*\(?["']([^."'][^"']*)["']/g)].map(([, from = '']) => from),
    )
    const libraries = new Set(
      imported
        .flatMap((from) => from.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? [])
        .filter((name) => name in packageJson.dependencies),
    )
    expect(libraries.size).toBeGreaterThan(4)
    expect([...libraries].filter((name) => !packed.includes(`/node_modules/${name}/package.json`))).toEqual([])
  })

  test('has the data beside it', async () => {
    expect((await readdir(resources)).sort()).toEqual(['app.asar', 'assets', 'out', 'templates'])
    expect(await readdir(join(resources, 'out', 'fonts'))).toContain('metrics.json')
  })
})

test('what a deb must say about itself is there', async () => {
  const { default: config } = await import(pathToFileURL(join(ROOT, 'electron-builder.config.mjs')).href)
  const { default: FpmTarget } = requireFromBuilder('app-builder-lib/out/targets/FpmTarget.js') as {
    default: { prototype: { checkOptions(): Promise<object> } }
  }
  const metadata = { ...packageJson, ...config.extraMetadata }
  const appInfo = { linuxPackageName: packageJson.name, computePackageUrl: async () => metadata.homepage ?? null }
  const target = { options: config.linux, packager: { info: { metadata }, appInfo } }
  Object.setPrototypeOf(target, FpmTarget.prototype)
  expect(await FpmTarget.prototype.checkOptions.call(target)).toMatchObject({
    maintainer: expect.stringMatching(/^.+ <.+@.+>$/),
    url: expect.stringMatching(/^https:/),
  })
})

describe('decks open from the file manager', () => {
  test('on Linux by their full ending, on macOS and Windows by "Open with" for JSON files', async () => {
    const { default: config } = await import(pathToFileURL(join(ROOT, 'electron-builder.config.mjs')).href)
    expect(config.linux.fileAssociations).toMatchObject([
      { ext: 'brief.json', mimeType: 'application/x-chengyu-brief+json' },
    ])
    expect(config.mac.fileAssociations).toMatchObject([{ ext: 'json', rank: 'Alternate' }])
    const script = await readFile(join(ROOT, config.nsis.include), 'utf8')
    const written = [...script.matchAll(/WriteRegStr SHELL_CONTEXT "([^"]+)" "([^"]*)"/g)].map(
      ([, key, name]) => `${key}|${name}`,
    )
    expect(written).toContain('Software\\Classes\\.json\\OpenWithProgids|ChengyuBrief.Deck')
    // It becomes nobody's default.
    expect(written.filter((entry) => /\.json\|$/.test(entry))).toEqual([])
  })
})
