import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { ROOT, temporaryFolder } from '../../engine/support'
import { newestBuild, publishBuild } from './newest-build'

const LAUNCH = join(ROOT, 'electron', 'launch')
const PUBLISH = pathToFileURL(join(LAUNCH, 'publish-build.mjs')).href

interface Ended {
  readonly code: unknown
  readonly out: string
  readonly err: string
}

function node(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, out, err) => resolve({ code: error?.code ?? 0, out, err }))
  })
}

/**
 * A build of a small program. It imports one chunk at its start and, once its standard input ends, another; then it prints
 * which build each of its three parts is from.
 */
async function draftOf(build: string, folder: string): Promise<string> {
  const draft = join(folder, `draft-${build}`)
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(draft, path)), { recursive: true })
    await writeFile(join(draft, path), text)
  }
  await put(`main/chunks/early-${build}.js`, `export const early = '${build}'`)
  await put(`main/chunks/late-${build}.js`, `export const late = '${build}'`)
  await put(
    'main/cli.js',
    `import { early } from './chunks/early-${build}.js'
     console.log('started')
     for await (const _ of process.stdin);
     const { late } = await import('./chunks/late-${build}.js')
     console.log('${build}', early, late)`,
  )
  await put('package.json', '{ "type": "module" }')
  await put('renderer/index.html', build)
  return draft
}

/** Publishes builds of that program under these names, one after the other. */
async function publish(out: string, names: readonly string[], keep?: number): Promise<void> {
  const folder = await temporaryFolder()
  await mkdir(out, { recursive: true })
  await writeFile(join(out, 'package.json'), '{ "type": "module" }')
  for (const name of names) publishBuild(await draftOf(name, folder), out, keep === undefined ? {} : { keep })
}

/** Starts the published program; it runs until its standard input is ended. */
function start(out: string) {
  const child = spawn(process.execPath, [join(out, 'main', 'cli.js')], { stdio: 'pipe' })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  const ended = once(child, 'close').then(() => [...lines.slice(1), ...(err === '' ? [] : [err])])
  return { started: once(reader, 'line'), ended, finish: () => child.stdin.end() }
}

test('a program that runs loads its parts from its own build, whatever is built meanwhile', async () => {
  const out = join(await temporaryFolder(), 'out')
  await publish(out, ['one'])
  const old = start(out)
  await old.started
  await publish(out, ['two', 'three'])
  const young = start(out)
  await young.started
  for (const program of [old, young]) program.finish()
  expect(await Promise.all([old.ended, young.ended])).toEqual([['one one one'], ['three three three']])
})

/** A process that publishes the builds "one" and "two" in turn, as fast as it can, and tells of each. */
async function publishEndlessly(out: string) {
  const folder = await temporaryFolder()
  const drafts = await Promise.all(['one', 'two'].map((name) => draftOf(name, folder)))
  const script = `import { cpSync } from 'node:fs'
    import { publishBuild } from ${JSON.stringify(PUBLISH)}
    for (let i = 0; ; i++) {
      const draft = ${JSON.stringify(join(folder, 'copy-'))} + i
      cpSync(${JSON.stringify(drafts)}[i % 2], draft, { recursive: true })
      publishBuild(draft, ${JSON.stringify(out)})
      process.send('published')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 2, 'ipc'],
  })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  })
  let count = 0
  child.on('message', () => {
    count++
  })
  await once(child, 'message')
  return () => count
}

test('programs that start while builds are published get one build each, whole', async () => {
  const out = join(await temporaryFolder(), 'out')
  await publish(out, ['one'])
  const published = await publishEndlessly(out)
  const seen: string[] = []
  while (seen.length < 30 || published() < 10) {
    const program = start(out)
    program.finish()
    seen.push(...(await program.ended))
  }
  expect(seen.filter((line) => line !== 'one one one' && line !== 'two two two')).toEqual([])
})

test('keeps the files of as many builds as it is told, and those of others in the same folder', async () => {
  const out = join(await temporaryFolder(), 'out')
  await mkdir(join(out, 'fonts'), { recursive: true })
  await writeFile(join(out, 'fonts', 'metrics.json'), '{}')
  await publish(out, ['one', 'two', 'two', 'three'], 2)
  expect((await readdir(join(out, 'main', 'chunks'))).sort()).toEqual(
    ['early-three.js', 'early-two.js', 'late-three.js', 'late-two.js'].sort(),
  )
  await publish(out, ['four'], 1)
  expect((await readdir(join(out, 'main', 'chunks'))).sort()).toEqual(['early-four.js', 'late-four.js'])
  expect(newestBuild(out)).toEqual([
    'main/chunks/early-four.js',
    'main/chunks/late-four.js',
    'main/cli.js',
    'renderer/index.html',
  ])
  expect(await readFile(join(out, 'renderer', 'index.html'), 'utf8')).toBe('four')
  expect(await readdir(join(out, 'fonts'))).toEqual(['metrics.json'])
})

test('the real command line runs while the program is built', async () => {
  const root = await temporaryFolder()
  for (const name of ['assets', 'node_modules', 'package.json', 'templates']) {
    await symlink(join(ROOT, name), join(root, name), 'junction')
  }
  const out = join(root, 'out')
  await mkdir(out)
  await symlink(join(ROOT, 'out', 'fonts'), join(out, 'fonts'), 'junction')
  const build = () => node(join(LAUNCH, 'build-app.mjs'), '--out', out)
  const built = { code: 0, out: '', err: '' }
  expect(await build()).toEqual(built)
  let isBuilding = true
  const builds = build().finally(() => {
    isBuilding = false
  })
  const codes: unknown[] = []
  do {
    const cli = join(out, 'main', 'cli.js')
    const made = await node(cli, 'build', '--metrics', 'gdp', '--format', 'pptx', '--out', join(root, 'decks'))
    const listed = await node(cli, 'list', 'layouts')
    codes.push(made.code, listed.code)
  } while (isBuilding)
  expect(await builds).toEqual(built)
  expect(codes.filter((code) => code !== 0)).toEqual([])
  expect((await readdir(out)).sort()).toEqual(['builds', 'fonts', 'main', 'preload', 'renderer'])
})

test('a build that fails leaves what is built as it was', async () => {
  const root = await temporaryFolder()
  await cp(LAUNCH, join(root, 'electron', 'launch'), { recursive: true })
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction')
  await writeFile(join(root, 'package.json'), '{ "type": "module" }')
  await writeFile(join(root, 'main.ts'), "import './missing'\n")
  await writeFile(
    join(root, 'electron.config.ts'),
    "export default { main: { build: { rolldownOptions: { input: { cli: 'main.ts' } } } } }\n",
  )
  await publish(join(root, 'out'), ['one'])
  const before = await readdir(join(root, 'out'), { recursive: true })
  const { code, err } = await node(join(root, 'electron', 'launch', 'build-app.mjs'))
  expect({ code, names: /missing/.test(err) }).toEqual({ code: 1, names: true })
  expect(await readdir(join(root, 'out'), { recursive: true })).toEqual(before)
})
