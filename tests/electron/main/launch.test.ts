import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import packageJson from '../../../package.json'
import { ROOT, temporaryFolder } from '../../engine/support'
import { eventually } from '../../eventually'

/*
 * `npm start`: in a copy of the repository's bones, where Electron and its installer are
 * scripts that say what they were asked.
 */

interface Bones {
  /** What the installer does: "fails", or puts the program in its place. */
  readonly installer: 'fails' | 'installs' | 'real' | null
  readonly isBuilt?: boolean
}

const SAYS =
  '#!/usr/bin/env node\nconsole.log("electron", JSON.stringify(process.argv.slice(2)), process.env.ELECTRON_RUN_AS_NODE)'

async function bones({ installer, isBuilt = true }: Bones): Promise<string> {
  const root = await temporaryFolder()
  const put = async (path: string, text: string) => {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), text)
  }
  await cp(join(ROOT, 'electron', 'launch'), join(root, 'electron', 'launch'), { recursive: true })
  await put('package.json', '{ "type": "module" }')
  await put('out/main/browser.js', 'console.log("browser", JSON.stringify(process.argv.slice(2)))')
  if (isBuilt) await put('out/main/index.js', '')
  await put('node_modules/electron/package.json', '{ "type": "commonjs" }')
  await put('node_modules/electron/dist/electron', SAYS)
  await chmod(join(root, 'node_modules/electron/dist/electron'), 0o755)
  const installs = `require('fs').writeFileSync(__dirname + '/path.txt', 'electron')`
  const fails = `console.error('\\nTypeError: fetch failed\\n    at x'); process.exit(1)`
  if (installer === 'real') await copyInstaller(root)
  else if (installer !== null) await put('node_modules/electron/install.js', installer === 'fails' ? fails : installs)
  return root
}

/** Electron's own installer, with the library that it downloads with. */
async function copyInstaller(root: string): Promise<void> {
  const [from, to] = [join(ROOT, 'node_modules'), join(root, 'node_modules')]
  for (const name of ['install.js', 'package.json', 'checksums.json']) {
    await cp(join(from, 'electron', name), join(to, 'electron', name))
  }
  for (const name of ['@electron', '@electron-internal']) await symlink(join(from, name), join(to, name))
}

const FETCHING = "Fetching Electron from its makers' release page. This is done once; Ctrl+C stops it."

function start(root: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const script = join(root, 'electron', 'launch', 'start.mjs')
  const { ELECTRON_EXEC_PATH: _, ...own } = process.env
  const result = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...own, INIT_CWD: '/home/person', ...env },
  })
  return { code: result.status, out: result.stdout.trim(), err: result.stderr.trim() }
}

test.skipIf(process.platform === 'win32')('fetches Electron, and starts it on the repository', async () => {
  const root = await bones({ installer: 'installs' })
  const started = { code: 0, err: FETCHING, out: 'electron [".","--flag","/home/person/a.brief.json"] undefined' }
  expect(start(root, ['--flag', 'a.brief.json'], { ELECTRON_RUN_AS_NODE: '1' })).toEqual(started)
})

test('without Electron says why in a line, and opens the browser host', async () => {
  expect(start(await bones({ installer: 'fails' }), ['a.brief.json'])).toEqual({
    code: 0,
    err: `${FETCHING}\nElectron's program could not be downloaded (fetch failed), so the program opens in a browser instead.`,
    out: 'browser ["/home/person/a.brief.json"]',
  })
  expect(start(await bones({ installer: null })).err).toBe(
    'Electron is not installed here, so the program opens in a browser instead.',
  )
})

test('opens the browser host where it is asked to, without a try', async () => {
  expect(start(await bones({ installer: 'fails' }), ['--browser'])).toEqual({ code: 0, err: '', out: 'browser []' })
})

test.skipIf(process.platform === 'win32')('takes an Electron that is already on the machine', async () => {
  const root = await bones({ installer: 'fails' })
  const own = join(root, 'node_modules/electron/dist/electron')
  expect(start(root, [], { ELECTRON_EXEC_PATH: own }).out).toBe('electron ["."] undefined')
  const { err } = start(root, [], { ELECTRON_EXEC_PATH: join(root, 'nowhere') })
  expect(err).toMatch(/^ELECTRON_EXEC_PATH names ".*nowhere", which is not there/)
})

test('says how to build what is not built', async () => {
  const { code, err } = start(await bones({ installer: 'installs', isBuilt: false }))
  expect({ code, err }).toEqual({
    code: 3,
    err: 'error: The program is not built yet. Run "npm ci", or "npm run build" after it.',
  })
})

/** A host that stays until it is told to end: its server keeps it alive. */
const STAYS = `
import { createServer } from 'node:net'
createServer().listen(0, '127.0.0.1')
process.on('SIGTERM', () => {
  console.log('browser ended')
  process.exit(0)
})
console.log('browser runs')`

/** Ways to start: by npm, and in a shell that stays beside what it starts, as npm's own may be. */
const STARTERS: [string, string, string[]][] = [
  ['npm', 'npm', ['start', '--', '--browser']],
  ['the shell of npm', 'sh', ['-c', 'node electron/launch/start.mjs --browser; exit $?']],
]

test.skipIf(process.platform === 'win32').each(STARTERS)(
  'a signal that ends %s ends the browser host in order',
  async (_, program, args) => {
    const root = await bones({ installer: null })
    await writeFile(
      join(root, 'package.json'),
      JSON.stringify({ type: 'module', scripts: { start: packageJson.scripts.start } }),
    )
    await writeFile(join(root, 'out/main/browser.js'), STAYS)
    const env = { ...process.env, npm_lifecycle_event: 'start' }
    const child = spawn(program, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL')
      } catch {
        // All of them have ended.
      }
    })
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
      if (String(text).includes('browser runs')) child.kill('SIGTERM')
    })
    // The last process that has this end of the pipe has ended.
    await once(child, 'close')
    expect(said).toContain('browser ended')
  },
)

/** A source of Electron that answers as a test wants. */
async function source(answer: (response: ServerResponse) => void) {
  const connections = { made: 0, ended: 0 }
  const server = createServer((_request, response) => answer(response))
  server.on('connection', (socket) => {
    connections.made++
    socket.on('close', () => {
      connections.ended++
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { connections, mirror: `http://127.0.0.1:${(server.address() as AddressInfo).port}/electron/` }
}

/** `npm start` with the real installer, as a process that can be followed. */
async function startFrom(mirror: string, env: NodeJS.ProcessEnv = {}) {
  const root = await bones({ installer: 'real' })
  const temporary = await temporaryFolder()
  const { ELECTRON_EXEC_PATH: _, ...own } = process.env
  const child = spawn(process.execPath, [join(root, 'electron', 'launch', 'start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...own, TMPDIR: temporary, ELECTRON_MIRROR: mirror, electron_config_cache: join(root, 'cache'), ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  return { child, said, ended, temporary }
}

describe.skipIf(process.platform === 'win32')('a download', () => {
  test('says at once what it fetches and from where, without the password of the source', async () => {
    const { mirror } = await source(() => {})
    const { said } = await startFrom(mirror.replace('//', '//me:secret@'))
    await eventually(() => expect(said.err).toMatch(/^Fetching Electron \d+\.\d+\.\d+ from http:\/\/127/))
    expect(said.err).toContain(`from ${mirror}.`)
    expect(said.err).not.toContain('secret')
  })

  test('that is silent is given up; nothing of it runs on or stays, and the browser opens', async () => {
    const { connections, mirror } = await source(() => {})
    const { said, ended, temporary } = await startFrom(mirror, { CHENGYU_DOWNLOAD_SILENCE: '3' })
    expect(await ended).toEqual([0, null])
    expect(said.err).toContain('could not be downloaded (nothing came for 3 s), so the program opens in a browser')
    expect(said.out.trim()).toBe('browser []')
    await eventually(() => expect(connections.ended).toBe(connections.made))
    expect(connections.made).toBeGreaterThan(0)
    expect(await readdir(temporary)).toEqual([])
  })

  test('that comes slowly is shown, and not given up', async () => {
    const { mirror } = await source(async (response) => {
      const chunk = Buffer.alloc(100_000)
      response.writeHead(200, { 'content-length': 10 * chunk.length })
      for (let i = 0; i < 10; i++) {
        response.write(chunk)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      response.end()
    })
    const { said, ended, temporary } = await startFrom(mirror)
    expect(await ended).toEqual([0, null])
    expect(said.err).toContain('Downloaded 1.0 of 1.0 MB (100%).')
    // What came is not Electron: its installer says so, and the browser opens.
    expect(said.err).toMatch(/could not be downloaded \(.*[cC]hecksum/)
    expect(said.out.trim()).toBe('browser []')
    expect(await readdir(temporary)).toEqual([])
  })

  test('ends with Ctrl+C, and all that belongs to it', async () => {
    const { connections, mirror } = await source(() => {})
    const { child, said, ended, temporary } = await startFrom(mirror)
    await eventually(() => expect(connections.made).toBeGreaterThan(0))
    child.kill('SIGINT')
    expect(await ended).toEqual([null, 'SIGINT'])
    await eventually(() => expect(connections.ended).toBe(connections.made))
    expect(said.out).toBe('')
    expect(await readdir(temporary)).toEqual([])
  })
})

test('is what the scripts run; none of them lets electron-vite look for Electron by itself', async () => {
  expect(packageJson.scripts).toMatchObject({
    start: 'node electron/launch/start.mjs',
    dev: 'node electron/launch/dev.mjs',
  })
  expect(Object.values(packageJson.scripts).filter((script) => /electron-vite (dev|preview)/.test(script))).toEqual([])
  expect(await readFile(join(ROOT, 'electron', 'launch', 'dev.mjs'), 'utf8')).toContain(
    'ELECTRON_EXEC_PATH: binary.path',
  )
})
