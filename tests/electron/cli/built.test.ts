import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, stat } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../../../electron/cli/exit-codes'
import { dependencies } from '../../../package.json'
import { ROOT, temporaryFolder } from '../services/support'

// What `npm ci` and `npm run build` leave in out/: `npm test` builds it before the tests.
const OUT = join(ROOT, 'out', 'main')
const CLI = join(OUT, 'cli.js')

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
    const files = (await readdir(OUT, { recursive: true })).filter((name) => name.endsWith('.js'))
    const imported = (await Promise.all(files.map((name) => importsOf(join(OUT, name))))).flat()
    const bare = imported.filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
    const packages = bare.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    expect(packages.filter((name) => !(name in dependencies) && !builtinModules.includes(name))).toEqual([])
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

  test('builds a briefing in any folder', { timeout: 60_000 }, async () => {
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
