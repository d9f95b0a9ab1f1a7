import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { BridgeClient } from '../../bridge/contract'
import { DEFAULT_FORMAT_OPTIONS } from '../../core/export-formats'
import { english } from '../../messages/render'
import { endlessDeck, smallDeck, value } from '../bridge/suite/support'
import { ROOT, temporaryFolder } from '../engine/support'
import { eventually } from '../eventually'
import { testBrowser } from '../tools/browser'
import { BUILT, signIn, windowOf } from './support'

/** Only what hangs takes so long. */

/** Starts the built host as a process of its own, with a home folder of its own. */
function startBuilt(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, [join(BUILT, 'browser.js'), '--user-data', join(folder, 'data'), ...args], {
    cwd: ROOT,
    env: { ...process.env, HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** A program in a browser's place; it finds the address in the page that it is started with. */
async function standIn(folder: string, lines: readonly string[]): Promise<string> {
  const file = join(folder, 'browser.mjs')
  const script = [
    `#!${process.execPath}`,
    "import { readFileSync } from 'node:fs'",
    "import { fileURLToPath } from 'node:url'",
    "const path = fileURLToPath(process.argv.find((word) => word.startsWith('--app=')).slice(6))",
    "const [, address] = /url=([^\"]+)/.exec(readFileSync(path, 'utf8'))",
  ]
  await writeFile(file, [...script, ...lines].join('\n'))
  await chmod(file, 0o755)
  return file
}

/** What a process writes to its errors, as it comes. */
function errorsOf(child: ChildProcess): { text: string } {
  const errors = { text: '' }
  child.stderr?.on('data', (chunk) => {
    errors.text += chunk
  })
  return errors
}

/** The command lines of all processes that a process has started, as every user can read them. */
async function commandLinesBelow(root: number): Promise<readonly string[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const all = await Promise.all(
    numbers.map(async (number) => {
      const [stat, line] = await Promise.all(
        ['stat', 'cmdline'].map((name) => readFile(`/proc/${number}/${name}`, 'utf8').catch(() => '')),
      )
      // The name, in brackets, may hold anything.
      const parent = Number(stat?.replace(/^.*\) /s, '').split(' ')[1])
      return { number: Number(number), parent, line: line ?? '' }
    }),
  )
  const below = (number: number): string[] =>
    all.filter(({ parent }) => parent === number).flatMap((one) => [one.line, ...below(one.number)])
  return below(root)
}

async function lineOf(child: ChildProcess): Promise<string> {
  const [text] = (await Promise.race([
    once(child.stdout as NodeJS.ReadableStream, 'data'),
    once(child, 'exit').then(() => ['']),
  ])) as [Buffer | string]
  return String(text).trim()
}

/** Runs beside the host: at a signal, a fault that nobody waits for; twice the same rejection, then an exception. */
const FAULTS = `data:text/javascript,${encodeURIComponent(`let signals = 0
process.on('SIGUSR2', () => {
  if (++signals < 3) Promise.reject(new Error('a stray rejection'))
  else throw new Error('a stray exception')
})`)}`

async function connected(
  folder: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ child: ChildProcess; client: BridgeClient }> {
  const child = startBuilt(folder, ['--no-window'], env)
  const client = windowOf(await signIn(await lineOf(child)), 'window-one')
  return { child, client }
}

describe('the built browser host', () => {
  test('offers unsaved work again after it was killed, and half an export is no file', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'Documents'))
    const deck = await smallDeck()
    const first = await connected(folder)
    await value(first.client.call('draft:write', 'mine', { ...deck, title: 'Killed' }, null))
    const begun = new Promise((resolve) => first.client.on('export:progress', resolve))
    first.client.on('dialog:ask', async ({ id }) => {
      const listing = await value(first.client.call('dialog:list', id, null))
      await first.client.call('dialog:answer', id, {
        kind: 'save',
        folder: listing.folder,
        name: 'out.pdf',
        replace: false,
      })
    })
    void first.client.call('export:run', 'job', 'pdf', DEFAULT_FORMAT_OPTIONS, 'out', endlessDeck(deck))
    await begun
    first.child.kill('SIGKILL')
    await once(first.child, 'exit')
    expect(await readdir(join(folder, 'Documents'))).toEqual([])

    const second = await connected(folder)
    expect(await value(second.client.call('draft:list'))).toMatchObject([{ id: 'mine', title: 'Killed' }])
    expect((await value(second.client.call('draft:read', 'mine'))).deck.title).toBe('Killed')
    second.child.kill('SIGTERM')
    expect(await once(second.child, 'exit')).toEqual([0, null])
    expect(await readdir(join(folder, 'data', 'locks'))).toEqual([])
  })

  test('ends in order at a signal while it writes, and has written what it was asked to', async () => {
    const folder = await temporaryFolder()
    const { child, client } = await connected(folder)
    const exit = once(child, 'exit')
    const deck = await smallDeck()
    const refused: string[] = []
    const write = async (id: string) => {
      for (let number = 1; ; number++) {
        const answer = await client.call('draft:write', id, { ...deck, title: `${id} ${number}` }, null)
        if (!answer.ok) return refused.push(english(answer.message))
        // Once: a second signal ends a host at once.
        if (id === 'b' && number === 3) child.kill('SIGTERM')
      }
    }
    await Promise.all(['a', 'b', 'c'].map(write))
    expect(await exit).toEqual([0, null])
    // What is asked of a host that is gone is not answered; nothing that it began to write was broken off.
    expect(refused.filter((why) => why.startsWith('Cannot write'))).toEqual([])
    expect(await readdir(join(folder, 'data', 'locks'))).toEqual([])
    const left = await readdir(join(folder, 'data', 'drafts'))
    expect(left.filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('goes on after faults that nobody caught, tells each once, and writes them down', async () => {
    const folder = await temporaryFolder()
    const { child, client } = await connected(folder, { NODE_OPTIONS: `--import=${FAULTS}` })
    const notices: string[] = []
    client.on('host:notice', ({ message }) => notices.push(english(message)))
    const log = join(folder, 'data', 'faults.log')
    const fault = async (times: number) => {
      child.kill('SIGUSR2')
      await eventually(async () => expect((await readFile(log, 'utf8')).match(/ Error: a stray/g)).toHaveLength(times))
    }
    await fault(1)
    await eventually(() => expect(notices).toHaveLength(1))
    await fault(2)
    await value(client.call('draft:write', 'mine', await smallDeck(), null))
    await fault(3)
    // The same rejection is reported once; the exception after it is another fault.
    await eventually(() => expect(notices).toHaveLength(2))
    expect(notices.join('')).not.toContain('    at ')
    await value(client.call('settings:read'))
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(notices).toHaveLength(2)
  })

  test('ends with a sentence where it cannot open its window', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'data'), 'no folder')
    const child = startBuilt(folder, [], { CHENGYU_BROWSER: process.execPath })
    const said: string[] = []
    child.stderr?.on('data', (chunk: Buffer) => said.push(String(chunk)))
    expect(await once(child, 'close')).toEqual([3, null])
    expect(said.join('')).toMatch(/^error: .*data/)
  })

  test('two hosts notice that they have one deck open', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'mine.brief.json')
    await writeFile(file, JSON.stringify(await smallDeck()))
    const open = async () => {
      const child = startBuilt(folder, ['--no-window', file])
      const client = windowOf(await signIn(await lineOf(child)), 'window-one')
      return new Promise<boolean>((resolve) => client.on('deck:open-requested', ({ readOnly }) => resolve(readOnly)))
    }
    expect(await open()).toBe(false)
    expect(await open()).toBe(true)
  })

  test('opens the named browser, and ends when its window is closed', async () => {
    const folder = await temporaryFolder()
    const browser = await standIn(folder, [
      // What a browser does, as far as the host is concerned: it goes where the page leads, listens, and ends.
      "const start = await fetch(address, { redirect: 'manual' })",
      "const headers = { cookie: start.headers.get('set-cookie').split(';')[0] }",
      "const events = await fetch(new URL('/events?window=window-one', address), { headers })",
      'await events.body.getReader().read()',
      'process.exit(0)',
    ])
    const child = startBuilt(folder, [], { CHENGYU_BROWSER: browser })
    const errors = errorsOf(child)
    expect(await once(child, 'close')).toEqual([0, null])
    expect(errors.text).toMatch(/^Opening Chengyu Brief in .*\nChengyu Brief is open in .*\n$/)
  })

  test('stays where the browser opens no window, and the address that it prints works', async () => {
    const folder = await temporaryFolder()
    // It uses the first address up, as a browser may that crashes then.
    const browser = await standIn(folder, ["await fetch(address, { redirect: 'manual' })", 'process.exit(1)'])
    const child = startBuilt(folder, [], { CHENGYU_BROWSER: browser })
    const errors = errorsOf(child)
    await eventually(() => expect(errors.text).toMatch(/did not open a window\..*Ctrl\+C to end\.\n.*\n/))
    expect(errors.text).not.toContain('is open in')
    const [url = ''] = /http:\S+/.exec(errors.text) ?? []
    const client = windowOf(await signIn(url), 'window-one')
    expect(await client.call('settings:read')).toMatchObject({ ok: true })
    await eventually(() => expect(errors.text).toContain('Chengyu Brief is open.'))
    expect(child.exitCode).toBeNull()
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('gives its browser a page that nobody else can read', async () => {
    const folder = await temporaryFolder()
    const browser = await standIn(folder, [
      "const { renameSync, statSync, writeFileSync } = await import('node:fs')",
      "const { dirname } = await import('node:path')",
      'const modes = [path, dirname(path)].map((one) => (statSync(one).mode & 0o777).toString(8))',
      `writeFileSync(${JSON.stringify(join(folder, 'seen.part'))}, JSON.stringify({ modes, words: process.argv, address }))`,
      `renameSync(${JSON.stringify(join(folder, 'seen.part'))}, ${JSON.stringify(join(folder, 'seen'))})`,
      'setInterval(() => {}, 1000)',
    ])
    // As an earlier start may have left it.
    const old = join(folder, 'data', 'browser-1', 'start')
    await mkdir(old, { recursive: true, mode: 0o755 })
    await writeFile(join(old, 'index.html'), 'old', { mode: 0o644 })
    const child = startBuilt(folder, [], { CHENGYU_BROWSER: browser })
    const text = await eventually(() => readFile(join(folder, 'seen'), 'utf8'))
    const { modes, words, address } = JSON.parse(text) as { modes: string[]; words: string[]; address: string }
    if (process.platform !== 'win32') expect(modes).toEqual(['600', '700'])
    expect(words.join(' ')).not.toContain(new URL(address).pathname)
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(await readdir(old)).toEqual([])
  })

  const chromium = testBrowser()
  test.runIf(chromium !== null && process.platform === 'linux')('has no token on any command line', async () => {
    const folder = await temporaryFolder()
    const browser = join(folder, 'headless.sh')
    await writeFile(browser, `#!/bin/sh\nexec '${chromium}' --headless=new "$@"\n`, { mode: 0o755 })
    const child = startBuilt(folder, [], { CHENGYU_BROWSER: browser })
    const errors = errorsOf(child)
    await eventually(() => expect(errors.text).toContain('is open in'))
    const lines = await commandLinesBelow(child.pid ?? 0)
    expect(lines.filter((line) => line.includes('--user-data-dir=')).length).toBeGreaterThan(0)
    const page = await readFile(join(folder, 'data', 'browser-1', 'start', 'index.html'), 'utf8')
    const [, token = ''] = /\/start\/([\w-]{43})"/.exec(page) ?? []
    expect(token).not.toBe('')
    expect(lines.filter((line) => line.includes(token))).toEqual([])
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test.runIf(chromium !== null && process.platform === 'linux')(
    'opens a window again after it was killed, with the window of before still there',
    async () => {
      const folder = await temporaryFolder()
      const browser = join(folder, 'headless.sh')
      await writeFile(browser, `#!/bin/sh\nexec '${chromium}' --headless=new "$@"\n`, { mode: 0o755 })
      const killed = startBuilt(folder, [], { CHENGYU_BROWSER: browser })
      const first = errorsOf(killed)
      await eventually(() => expect(first.text).toContain('is open in'))
      killed.kill('SIGKILL')
      await once(killed, 'exit')
      const [, left = ''] = /-(\d+)$/.exec(await readlink(join(folder, 'data', 'browser-1', 'SingletonLock'))) ?? []
      onTestFinished(() => void process.kill(Number(left), 'SIGKILL'))
      const again = startBuilt(folder, [], { CHENGYU_BROWSER: browser })
      const second = errorsOf(again)
      await eventually(() => expect(second.text).toContain('is open in'))
      again.kill('SIGTERM')
      expect(await once(again, 'exit')).toEqual([0, null])
    },
  )

  test('says what to do where a named browser is missing, and what a wrong option is', async () => {
    const folder = await temporaryFolder()
    const child = startBuilt(folder, [], { CHENGYU_BROWSER: join(folder, 'nothing') })
    const [text] = await once(child.stderr as NodeJS.ReadableStream, 'data')
    expect(String(text)).toMatch(/CHENGYU_BROWSER is set to .*nothing.*\nhttp:\/\/127\.0\.0\.1:\d+\/start\//)
    const wrong = startBuilt(folder, ['--window'])
    const [complaint] = await once(wrong.stderr as NodeJS.ReadableStream, 'data')
    expect(String(complaint)).toMatch(
      /^error: Unknown option '--window'\. Available: "--no-window" and "--user-data"\.\n$/,
    )
  })
})
