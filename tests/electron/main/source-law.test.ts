import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import packageJson from '../../../package.json'
import { ROOT } from '../../engine/support'

/*
 * Traps that only Electron would show, found in the source. (1, 4 and 10 are looked for in the built program, in
 * built-program.test.ts; 8, 12, 14 to 17 and 19 in a window, in window.test.ts.)
 */

interface Source {
  readonly file: string
  readonly text: string
  readonly tree: ts.SourceFile
}

async function sourcesIn(folder: string): Promise<Source[]> {
  const names = (await readdir(join(ROOT, folder), { recursive: true })).filter((name) => /[.]tsx?$/.test(name))
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(ROOT, folder, name), 'utf8')
      return { file: name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true) }
    }),
  )
}

const MAIN = await sourcesIn('electron/main')
const PRELOAD = await sourcesIn('electron/preload')
const everywhere = [...MAIN, ...PRELOAD]

function filesWith(pattern: RegExp, sources: readonly Source[] = everywhere): string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)
}

function hasTopLevelAwait({ tree }: Source): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false
    return ts.isAwaitExpression(node) || (ts.forEachChild(node, visit) ?? false)
  }
  return visit(tree)
}

const text = (file: string) => MAIN.find((source) => source.file === file)?.text ?? ''

describe('main', () => {
  test('awaits nothing at the top, and loads nothing late', () => {
    expect(MAIN.filter(hasTopLevelAwait).map(({ file }) => file)).toEqual([])
    expect(filesWith(/\bimport\(/, MAIN)).toEqual([])
    expect(text('main.ts')).toMatch(/void app\s+\.whenReady\(\)\s+\.then\(.*\)\s+\.catch\(faults\.end\)/)
  })

  test('does before ready what must be done before, in order', () => {
    const calls = ['isFirstInstance(', 'closeNetworkSwitches()', 'registerScheme()', 'queueOpenFile(', '.whenReady()']
    const places = calls.map((call) => text('main.ts').lastIndexOf(call))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(filesWith(/registerSchemesAsPrivileged/)).toEqual(['protocol/handle-scheme.ts'])
  })

  test('never fails in silence', () => {
    const fatal = text(join('startup', 'fatal.ts'))
    for (const part of ['console.error', 'dialog.showErrorBox', 'app.exit(1)', 'log.write']) {
      expect(fatal).toContain(part)
    }
    expect(fatal).not.toContain('stack')
    const places = ['watchMainFaults()', 'registerScheme()'].map((call) => text('main.ts').lastIndexOf(call))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(filesWith(/'preload-error'/)).toEqual([join('window', 'watch-renderer.ts')])
    expect(filesWith(/'did-fail-load'/)).toEqual([join('window', 'watch-renderer.ts')])
  })

  test('never lets its scheme go round the policy', () => {
    const code = text(join('protocol', 'handle-scheme.ts')).replace(/\/\*[\s\S]*?\*\//g, '')
    expect(code).toContain('standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true')
    expect(code).not.toContain('bypassCSP')
  })

  test('forks no Node', () => {
    expect(filesWith(/child_process|worker_threads/)).toEqual([])
  })

  test('calls dialogs as members of dialog', () => {
    expect(filesWith(/[^.]\bshow(Open|Save|Message|Error)\w*\(/)).toEqual([])
    expect(filesWith(/\{[^}]*\}\s*=\s*dialog\b/)).toEqual([])
  })

  test("hands no address to the system's browser", () => {
    expect(filesWith(/openExternal/)).toEqual([])
  })

  test('uses neither an updater nor a crash reporter', () => {
    expect(filesWith(/autoUpdater|crashReporter|electron-updater/)).toEqual([])
  })
})

test('Electron is imported by the names of its processes, so that the compiler refuses a wrong one', () => {
  expect(filesWith(/from 'electron'/)).toEqual([])
  expect(filesWith(/from 'electron\/renderer'/, MAIN)).toEqual([])
  expect(filesWith(/from 'electron\/main'/, PRELOAD)).toEqual([])
})

test('the preload uses no clipboard, which Electron 44 took away', () => {
  expect(filesWith(/\bclipboard\b/, PRELOAD)).toEqual([])
})

test('Electron itself is started by one test only, which leaves it alone where it is not installed', async () => {
  const tests = await sourcesIn('tests')
  expect(filesWith(/import \{ _electron \}/, tests)).toEqual([join('electron', 'main', 'real-electron.test.ts')])
  const [test] = tests.filter(({ file }) => file.endsWith('real-electron.test.ts'))
  for (const part of ["'path.txt'", 'skipIf(!HAS_ELECTRON)', '--user-data-dir=', 'cwd: ROOT']) {
    expect(test?.text).toContain(part)
  }
})

test('only the bridge touches ipcMain, and only the preload ipcRenderer', () => {
  expect(filesWith(/\bipcMain\b/)).toEqual([join('ipc', 'handle-bridge.ts')])
  expect(filesWith(/\bipcRenderer\b/)).toEqual(['index.ts'])
})

test('zod comes by one door that keeps it from making functions', async () => {
  const core = await sourcesIn('core')
  expect(filesWith(/from 'zod'/, [...everywhere, ...core])).toEqual(['zod.ts'])
  expect(await readFile(join(ROOT, 'core', 'zod.ts'), 'utf8')).toContain('z.config({ jitless: true })')
})

/** Plain JavaScript, because the packager reads it: looked at as what it is at run time. */
const { default: builder } = (await import(pathToFileURL(join(ROOT, 'electron-builder.config.mjs')).href)) as {
  default: Record<string, Record<string, unknown>> & { extraResources: readonly { readonly to: string }[] }
}

interface Locked {
  readonly dev?: boolean
}

const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}

describe('packaging', () => {
  test('welds shut what opens the program to others', () => {
    expect(builder.electronFuses).toMatchObject({
      runAsNode: false,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableEmbeddedAsarIntegrityValidation: true,
    })
  })

  test('publishes and rebuilds nothing, and never fetches its installer', () => {
    expect(builder).toMatchObject({ publish: null, npmRebuild: false, toolsets: { appimage: '1.0.3' } })
    expect(builder.win?.target).toEqual(['nsis'])
    expect(builder.linux?.target).toEqual(['AppImage', 'deb'])
    expect(builder.mac?.target).toEqual(['dmg', 'zip'])
  })

  test('packages what was built and nothing else, for desktops that know the window by its name', () => {
    expect(builder.files).toEqual(
      expect.arrayContaining(['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json']),
    )
    expect(builder.extraMetadata).toMatchObject({ desktopName: 'chengyu-brief.desktop' })
    expect(JSON.stringify(builder)).not.toContain('nsis-web')
  })

  test('takes along no package that holds nothing', async () => {
    const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true)
    const contents = await Promise.all(shipped.map(([path]) => readdir(join(ROOT, path)).catch(() => [])))
    const empty = shipped.map(([path]) => path).filter((_, i) => String(contents[i]) === 'package.json')
    // pptxgenjs asks for it by the name of Node's own module, which is what it gets: the package is never missed.
    expect(empty).toEqual(['node_modules/https'])
    expect(createRequire(join(ROOT, 'node_modules/pptxgenjs/package.json')).resolve('https')).toBe('https')
    expect(builder.files).toEqual(expect.arrayContaining(empty.map((path) => `!**/${path}/**`)))
  })

  test('takes the data along where the program looks for it', () => {
    expect(builder.extraResources.map(({ to }) => to)).toEqual(['assets', 'templates', 'out/fonts'])
  })

  test('starts Electron on the built main, which is what package.json names', () => {
    expect(packageJson.main).toBe('out/main/index.js')
    expect(packageJson.devDependencies).toHaveProperty('electron')
    expect(packageJson.dependencies).not.toHaveProperty('electron')
  })
})
