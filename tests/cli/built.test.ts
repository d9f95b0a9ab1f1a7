import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, open, readdir, readFile, stat } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import { dependencies } from '../../package.json'
import { newestBuild } from '../electron/launch/newest-build'
import { ROOT, temporaryFolder } from '../engine/support'

// What `npm ci` and `npm run build` leave in out/: `npm test` builds it before the tests.
const OUT = join(ROOT, 'out', 'main')
const CLI = join(OUT, 'cli.js')

/** Runs a command whose output or errors go where nothing can be written. */
async function intoTheFull(stream: 'stdout' | 'stderr', ...args: string[]) {
  const full = await open('/dev/full', 'w')
  onTestFinished(() => full.close())
  const [out, err] = stream === 'stdout' ? [full.fd, 'pipe' as const] : ['pipe' as const, full.fd]
  const child = spawn(process.execPath, [CLI, ...args], { cwd: ROOT, stdio: ['ignore', out, err] })
  let said = ''
  for (const pipe of [child.stdout, child.stderr]) {
    pipe?.on('data', (text) => {
      said += text
    })
  }
  const [code] = await once(child, 'close')
  return { code, said }
}

function cli(args: readonly string[], cwd: string): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { cwd }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    )
  })
}

/** The modules that a built file imports: with `import` at its top, not when it is needed. */
async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8')
  return [...text.matchAll(/^(?:import|export)\s[^'"]*?from\s*["']([^"']+)["']|^import\s*["']([^"']+)["']/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
}

describe('the built command line', () => {
  test('imports nothing that is not a dependency', async () => {
    const files = newestBuild(join(ROOT, 'out')).filter((name) => name.endsWith('.js') && name.startsWith('main/'))
    const imported = (await Promise.all(files.map((name) => importsOf(join(ROOT, 'out', name))))).flat()
    const bare = imported.filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    const packages = bare.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    const known = (name: string) => name === 'electron' || name in dependencies || builtinModules.includes(name)
    expect(packages.filter((name) => !known(name))).toEqual([])
    expect(packages).toContain('pdfkit')
  })

  test('answers --help without loading an exporter or a schema', async () => {
    const seen = new Set<string>()
    const visit = async (file: string): Promise<void> => {
      if (seen.has(file)) return
      seen.add(file)
      for (const name of await importsOf(file)) if (name.startsWith('.')) await visit(join(file, '..', name))
    }
    await visit(CLI)
    const imported = (await Promise.all([...seen].map(importsOf))).flat()
    expect(imported.filter((name) => !name.startsWith('.') && !name.startsWith('node:'))).toEqual([])
    expect([...seen].filter((file) => /zod|schema|scene/.test(file))).toEqual([])
  })

  test('builds a briefing in any folder', async () => {
    const folder = await temporaryFolder()
    const { code, out, err } = await cli(['build', '--storyline', 'executive-overview', '--lang', 'zh'], folder)
    expect({ code, err: err.replace(/^p\w+: slide.*\n/gm, '') }).toEqual({ code: EXIT.done, err: '' })
    expect(out).toContain(join('briefing', 'executive-overview-zh.pptx'))
    for (const ending of ['pptx', 'pdf']) {
      expect((await stat(join(folder, 'briefing', `executive-overview-zh.${ending}`))).size).toBeGreaterThan(20_000)
    }
  })

  test('gives scripts its exit codes', async () => {
    const folder = await temporaryFolder()
    expect((await cli(['list', 'designs'], folder)).code).toBe(EXIT.done)
    expect((await cli(['check', 'no.json'], folder)).code).toBe(EXIT.inputWrong)
    expect((await cli(['list', 'desings'], folder)).code).toBe(EXIT.commandWrong)
    expect((await cli(['build', '--metrics', 'gdp', '--out', '/dev/null/x'], folder)).code).toBe(EXIT.machineFailed)
  })

  test('says in a sentence that its output cannot be written; what becomes of its errors changes nothing', async () => {
    expect(await intoTheFull('stdout', 'list', 'themes')).toEqual({
      code: EXIT.machineFailed,
      said: 'error: The output cannot be written. The disk is full; free some space.\n',
    })
    expect(await intoTheFull('stderr', 'list', 'thems')).toEqual({ code: EXIT.commandWrong, said: '' })
    expect((await intoTheFull('stderr', 'check', 'no.json')).code).toBe(EXIT.inputWrong)
  })

  test('started where it is not built says how to build it', async () => {
    const start = join('cli', 'start.mjs')
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'cli'), { recursive: true })
    await copyFile(join(ROOT, start), join(folder, start))
    const unbuilt = spawnSync(process.execPath, [join(folder, start)], { encoding: 'utf8' })
    expect(unbuilt.status).toBe(EXIT.machineFailed)
    expect(unbuilt.stderr).toBe('error: The program is not built yet. Run "npm ci", or "npm run build" after it.\n')
    const built = spawnSync(process.execPath, [join(ROOT, start), 'list', 'designs'], { encoding: 'utf8' })
    expect([built.status, built.stdout.split(' ')[0]]).toEqual([EXIT.done, 'ID'])
  })

  test('started by npm takes paths from where the person stands', async () => {
    const folder = await temporaryFolder()
    const env = { ...process.env, INIT_CWD: folder, npm_lifecycle_event: 'brief' }
    spawnSync(process.execPath, [CLI, 'data', '--out', 'data.json'], { cwd: ROOT, env })
    expect(await readdir(folder)).toEqual(['data.json'])
  })

  test('is content when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [CLI, 'data'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (text) => {
      err += text
    })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'close')
    expect({ code, err }).toEqual({ code: EXIT.done, err: '' })
  })
})
