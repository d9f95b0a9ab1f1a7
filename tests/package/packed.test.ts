import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import manifest from '../../package.json'
import { newestBuild } from '../electron/launch/newest-build'
import { ROOT } from '../engine/support'

// The package as `npm pack` writes it, in the `node_modules` of an empty project beside the libraries that it depends on.

const run = promisify(execFile)
let project = ''
let installed = ''
let packed: readonly string[] = []

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'chengyu-package-'))
  installed = join(project, 'node_modules', manifest.name)
  await mkdir(installed, { recursive: true })
  // What is built is packed as it is: the tests around this one run it.
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', project]
  const { stdout } = await run('npm', pack, { cwd: ROOT, maxBuffer: 10_000_000 })
  const [written] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[]
  packed = (written?.files ?? []).map(({ path }) => path)
  await run('tar', ['-xf', join(project, written?.filename ?? ''), '-C', installed, '--strip-components=1'])
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(project, 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(join(ROOT, 'node_modules', name), link)
  }
  await writeFile(join(project, 'package.json'), '{ "type": "module" }')
})

afterAll(() => rm(project, { recursive: true, force: true }))

describe('the packed files', () => {
  test('are those that run, their data, and what every package has', () => {
    const others = packed.filter((path) => !/^(out|templates|assets)\//.test(path))
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect(packed.filter((path) => /(^|\/)tests?\/|\.test\.|\.map$|(?<!\.d)\.tsx?$|\.mjs$/.test(path))).toEqual([])
  })

  test('hold no built module that nothing imports, and every one that is imported', async () => {
    const entries = ['cli', 'library', 'browser', 'export-worker', 'index', 'export-process']
    const needed = await closure(entries.map((name) => `out/main/${name}.js`))
    // Chunks of older builds stay for programs that still run. `prepare` removes them before a package is made.
    const current = new Set(newestBuild(join(ROOT, 'out')).map((path) => `out/${path}`))
    const modules = packed.filter((path) => path.startsWith('out/main/') && current.has(path))
    expect(modules.sort()).toEqual([...needed].sort())
    const exported = [manifest.exports['.'].default, manifest.exports['.'].types, ...Object.values(manifest.bin)]
    expect(exported.filter((path) => !packed.includes(posix.normalize(path)))).toEqual([])
  })

  test('hold every template, figure and font', async () => {
    for (const folder of ['templates', 'assets/dataset', 'assets/icons', 'out/fonts', 'out/renderer']) {
      const files = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })
      const paths = files
        .filter((file) => file.isFile())
        .map((file) => relative(ROOT, join(file.parentPath, file.name)))
      expect(paths.length).toBeGreaterThan(0)
      expect(paths.filter((path) => !packed.includes(path))).toEqual([])
    }
  })

  test('are not built again when the package is installed', () => {
    const scripts = Object.keys(manifest.scripts)
    expect(scripts.filter((name) => ['preinstall', 'install', 'postinstall'].includes(name))).toEqual([])
  })
})

describe('the library', () => {
  test('runs the example of its guide, which its declarations allow', async () => {
    const example = /```ts example\n(.*?)```/s.exec(await readFile(join(ROOT, 'docs', 'library.md'), 'utf8'))?.[1] ?? ''
    expect(await typeErrors('example.ts', example)).toEqual([])
    const { outputText } = ts.transpileModule(example, { compilerOptions: { module: ts.ModuleKind.ESNext } })
    await writeFile(join(project, 'example.js'), outputText)
    const { stdout } = await run(process.execPath, ['example.js'], { cwd: project })
    expect(stdout).toMatch(/^.+: \d+ slides\noverview\.pptx: \d+ bytes\noverview\.pdf: \d+ bytes\n$/)
    const read = async (name: string) => (await readFile(join(project, 'out', name))).subarray(0, 4).toString('latin1')
    expect([await read('overview.pptx'), await read('overview.pdf')]).toEqual(['PK\u0003\u0004', '%PDF'])
  })

  test('has declarations that find mistakes', async () => {
    const wrong = `
      import { buildDeck, exportDeck, openWorld } from 'chengyu-brief'
      const world = await openWorld()
      const deck = await buildDeck(world, { storyline: 1 })
      await exportDeck(deck, { formats: ['docx'] })
      await exportDeck(deck, { options: { pdf: { pages: 'all' } } })
      const title: number = deck.slides[0].title
    `
    const lines = (await typeErrors('wrong.ts', wrong)).map(({ line }) => line)
    expect([...new Set(lines)]).toEqual([4, 5, 6, 7])
  })

  test('builds what the command line builds, byte for byte, also from a selection and a document', async () => {
    await writeFile(join(project, 'same.js'), SAME)
    const cli = join(installed, manifest.bin['chengyu-brief'])
    await run(process.execPath, [cli, 'build', '--metrics', 'gdp', '--out', 'cli', '--save', 'gdp.brief.json'], {
      cwd: project,
    })
    const { stdout } = await run(process.execPath, ['same.js'], { cwd: project })
    const sums = JSON.parse(stdout) as Record<string, string>
    expect(sums.document).toBe(sums.selection)
    expect(sums.file).toBe(sums.selection)
    expect(sums.cli).toBe(sums.selection)
    expect(sums.errors).toEqual([
      'There is no storyline "full-breifing". Did you mean "full-briefing"?',
      expect.stringMatching(/^document:\d+:\d+: "fr" is not one of/),
    ])
  })
})

describe('the commands', () => {
  test('the command line tells its version and has the mark by which systems run it', async () => {
    const { stdout } = await run(process.execPath, [join(installed, manifest.bin['chengyu-brief']), '--version'])
    expect(stdout).toBe(`${manifest.version}\n`)
    for (const path of Object.values(manifest.bin)) {
      expect(await readFile(join(installed, path), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    }
  })

  test('the window is served by the package', async () => {
    const env = { ...process.env, CHENGYU_USER_DATA: join(project, 'data') }
    const host = spawn(process.execPath, [join(installed, manifest.bin['chengyu-brief-window']), '--no-window'], {
      env,
    })
    onTestFinished(() => void host.kill('SIGKILL'))
    const lines = createInterface({ input: host.stdout })
    for await (const line of lines) {
      const address = /http:\/\/\S+/.exec(line)?.[0]
      if (address === undefined) continue
      // The address opens a session, and its answer leads to the page.
      const opened = await fetch(address, { redirect: 'manual' })
      const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
      const page = await fetch(new URL(opened.headers.get('location') ?? '', address), { headers: { cookie } })
      expect(await page.text()).toContain('<title>')
      break
    }
    host.kill('SIGTERM')
    await once(host, 'exit')
  })
})

const SAME = `
  import { createHash } from 'node:crypto'
  import { readFile } from 'node:fs/promises'
  import { buildDeck, exportDeck, openWorld } from 'chengyu-brief'
  const world = await openWorld()
  const sum = (bytes) => createHash('sha256').update(bytes).digest('hex')
  const built = async (choice) => {
    const { files } = await exportDeck(await buildDeck(world, choice))
    return files.map(({ bytes }) => sum(bytes)).join()
  }
  const failed = (choice) => buildDeck(world, choice).then(() => '', ({ message }) => message)
  const names = ['cli/metrics-gdp-en.pptx', 'cli/metrics-gdp-en.pdf']
  const { document } = await buildDeck(world, { metrics: ['gdp'] })
  console.log(JSON.stringify({
    selection: await built({ metrics: ['gdp'] }),
    document: await built({ document }),
    file: await built({ file: 'gdp.brief.json' }),
    cli: (await Promise.all(names.map(async (name) => sum(await readFile(name))))).join(),
    errors: [await failed({ storyline: 'full-breifing' }), await failed({ document: { ...document, lang: 'fr' } })],
  }))
`

/** The files that built modules import, in any way, themselves included. */
async function closure(entries: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const waiting = [...entries]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const { importedFiles } = ts.preProcessFile(await readFile(join(ROOT, path), 'utf8'), true, true)
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith('.')) waiting.push(posix.join(posix.dirname(path), fileName))
    }
  }
  return found
}

/** What the compiler says of a module of the project, with its declarations checked as well. */
async function typeErrors(name: string, code: string): Promise<readonly { line: number; text: string }[]> {
  const file = join(project, name)
  await writeFile(file, code)
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
    skipDefaultLibCheck: true,
    strict: true,
    noEmit: true,
  })
  expect(program.getSourceFiles().some(({ fileName }) => fileName.startsWith(join(installed, 'out', 'types')))).toBe(
    true,
  )
  return ts.getPreEmitDiagnostics(program).map(({ file: at, start = 0, messageText }) => {
    const line = (at?.getLineAndCharacterOfPosition(start).line ?? -1) + 1
    return { line, text: `${at?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}` }
  })
}
