import { readdir, readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { EVENT_NAMES } from '../../../bridge/contract'
import type { PreloadApi } from '../../../bridge/preload-api'
import { VALIDATORS } from '../../../bridge/validators'
import { dependencies } from '../../../package.json'
import { ROOT } from '../../engine/support'
import { newestBuild } from '../launch/newest-build'

// What `npm run build` leaves in out/: `npm test` builds it before the tests.
const OUT = join(ROOT, 'out')

interface Imported {
  readonly from: string
  readonly names: readonly string[]
}

async function importsOf(file: string): Promise<Imported[]> {
  const text = await readFile(file, 'utf8')
  return [...text.matchAll(/^import\s+(?:([^'"]*?)\s+from\s+)?["']([^"']+)["']/gm)].map(([, what, from]) => ({
    from: from ?? '',
    names: (/\{([^}]*)\}/.exec(what ?? '')?.[1] ?? '').split(',').map((name) => name.trim().split(' as ')[0] ?? ''),
  }))
}

/** The scripts of the newest build; beside them may lie those of older builds. */
const SCRIPTS = newestBuild(OUT).filter((name) => /^main[/].*[.]js$/.test(name))

async function builtImports(): Promise<Imported[]> {
  return (await Promise.all(SCRIPTS.map((name) => importsOf(join(OUT, name))))).flat()
}

/** The names that Electron's types give a module. */
async function realNames(space: 'Main' | 'Common'): Promise<Set<string>> {
  const types = await readFile(join(ROOT, 'node_modules', 'electron', 'electron.d.ts'), 'utf8')
  const from = types.indexOf(`namespace ${space} {`)
  const body = types.slice(from, types.indexOf('\n  }\n', from))
  return new Set([...body.matchAll(/^ {4}(?:const|class) (\w+)/gm)].map((match) => match[1] ?? ''))
}

describe('the built main', () => {
  test.each([
    ['electron/main', 'Main', 'app'],
    ['electron/common', 'Common', 'shell'],
  ] as const)('takes from %s what is there', async (module, space, known) => {
    const names = (await builtImports()).filter(({ from }) => from === module).flatMap((one) => one.names)
    const real = await realNames(space)
    expect([names.includes(known), names.filter((name) => !real.has(name))]).toEqual([true, []])
  })

  test('loads late only what has a hash in its name: a build replaces the rest while programs run', async () => {
    const texts = await Promise.all(SCRIPTS.map((name) => readFile(join(OUT, name), 'utf8')))
    // The comments of a library name types in the same way.
    const loads = /^import [^"]*"([.][^"]*)"|(?<![{] )\bimport\("([.][^"]*)"\)/gm
    const loaded = texts.flatMap((text) => [...text.matchAll(loads)].map((match) => match[1] ?? match[2] ?? ''))
    expect(loaded.length).toBeGreaterThan(100)
    expect(loaded.filter((path) => !/[/][\w-]+-[\w-]{8}[.]js$/.test(path))).toEqual([])
  })

  test('needs nothing that is not packaged with it', async () => {
    const bare = (await builtImports()).map(({ from }) => from).filter((from) => !from.startsWith('.'))
    const outside = bare.filter((from) => !from.startsWith('node:') && !builtinModules.includes(from))
    const packages = outside.map((from) => (from.match(/^(@[^/]+\/)?[^/]+/) ?? [''])[0])
    expect(packages.filter((name) => name !== 'electron' && !(name in dependencies))).toEqual([])
    expect(outside.filter((from) => /^electron/.test(from)).toSorted()).toEqual(['electron/common', 'electron/main'])
  })
})

/** The preload in surroundings that have only what a sandbox gives it. */
async function runPreload() {
  const invoke = vi.fn(async () => ({ ok: true, value: null }))
  const heard = new Map<string, (event: unknown, payload: unknown) => void>()
  const exposed: Record<string, unknown> = {}
  const electron = {
    ipcRenderer: {
      invoke,
      on: (event: string, listener: (event: unknown, payload: unknown) => void) => heard.set(event, listener),
    },
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) => {
        exposed[name] = value
      },
    },
  }
  const allowed = /^(electron(\/(common|renderer))?|(node:)?(events|timers|url))$/
  const require = (name: string) => {
    if (!allowed.test(name)) throw new Error(`module not found: ${name}`)
    return electron
  }
  const text = await readFile(join(OUT, 'preload', 'index.cjs'), 'utf8')
  compileFunction(text, ['require', 'module', 'exports'])(require, { exports: {} }, {})
  return { api: exposed.chengyu as PreloadApi, exposed, invoke, heard }
}

describe('the built preload', () => {
  test('is one file that a sandbox can load', async () => {
    expect(await readdir(join(OUT, 'preload'))).toEqual(['index.cjs'])
    expect(Object.keys((await runPreload()).exposed)).toEqual(['chengyu'])
  })

  test('has one method a channel and nothing that takes a channel', async () => {
    const { api, invoke } = await runPreload()
    expect(Object.keys(api).toSorted()).toEqual([...Object.keys(VALIDATORS), 'on'].toSorted())
    for (const channel of Object.keys(VALIDATORS) as (keyof typeof VALIDATORS)[]) {
      await (api[channel] as (...args: unknown[]) => Promise<unknown>)('a', 'b')
      expect(invoke).toHaveBeenLastCalledWith(channel, 'a', 'b')
    }
  })

  test('listens to the events of the contract and to no other', async () => {
    const { api, heard } = await runPreload()
    expect([...heard.keys()]).toEqual([...EVENT_NAMES])
    expect(() => api.on('other' as 'menu:command', () => {})).toThrow('no event')
    expect(() => api.on('__proto__' as 'menu:command', () => {})).toThrow('no event')
  })

  test("never hands out Electron's event, and takes listeners back", async () => {
    const { api, heard } = await runPreload()
    const listener = vi.fn()
    const stop = api.on('menu:command', listener)
    heard.get('menu:command')?.({ sender: 'secret' }, 'save')
    stop()
    heard.get('menu:command')?.({ sender: 'secret' }, 'open')
    expect(listener.mock.calls).toEqual([['save']])
  })

  test('keeps what comes before the page listens', async () => {
    const { api, heard } = await runPreload()
    heard.get('menu:command')?.({}, 'new')
    const listener = vi.fn()
    api.on('menu:command', listener)
    expect(listener.mock.calls).toEqual([['new']])
  })
})
