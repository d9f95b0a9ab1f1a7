import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../../../package.json'
import { ROOT, temporaryFolder } from '../services/support'

/*
 * `npm start`: in a copy of the repository's bones, where Electron and its installer are
 * scripts that say what they were asked.
 */

interface Bones {
  /** What the installer does: "fails", or puts the program in its place. */
  readonly installer: 'fails' | 'installs' | null
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
  if (installer !== null) await put('node_modules/electron/install.js', installer === 'fails' ? fails : installs)
  return root
}

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
  const started = { code: 0, err: '', out: 'electron [".","--flag","/home/person/a.brief.json"] undefined' }
  expect(start(root, ['--flag', 'a.brief.json'], { ELECTRON_RUN_AS_NODE: '1' })).toEqual(started)
})

test('without Electron says why in a line, and opens the browser host', async () => {
  expect(start(await bones({ installer: 'fails' }), ['a.brief.json'])).toEqual({
    code: 0,
    err: "Electron's program could not be downloaded (fetch failed), so the program opens in a browser instead.",
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
  expect(start(root, [], { ELECTRON_EXEC_PATH: '/nowhere' }).err).toMatch(/^ELECTRON_EXEC_PATH names "\/nowhere"/)
})

test('says how to build what is not built', async () => {
  const { code, err } = start(await bones({ installer: 'installs', isBuilt: false }))
  expect({ code, err }).toEqual({
    code: 3,
    err: 'error: The program is not built yet. Run "npm ci", or "npm run build" after it.',
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
