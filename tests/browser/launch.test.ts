import { endianness } from 'node:os'
import { describe, expect, test, vi } from 'vitest'
import { checkFileName } from '../../browser/dialogs/save-target'
import { createLifetime } from '../../browser/lifetime'
import { revealCommand } from '../../browser/reveal'
import { systemLanguage, userDataFolder } from '../../engine/files/user-folders'
import { browserFlags } from '../../engine/web/browser-window/browser-flags'
import { findBrowser, type Machine } from '../../engine/web/browser-window/find-browser'
import { ownersOf } from '../../engine/web/loopback/own-user'

/** A machine on which these files are. */
function machine(platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine {
  return { platform, env, home: '/home/me', exists: (path) => files.includes(path) }
}

describe('the browser', () => {
  test.each([
    [machine('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium'], { PATH: '/bin:/usr/bin' }), '/usr/bin/chromium'],
    [machine('linux', ['/snap/bin/chromium'], { PATH: '/snap/bin' }), '/snap/bin/chromium'],
    [machine('linux', ['./chromium'], { PATH: '.' }), null],
    [
      machine('darwin', ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']),
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      machine('win32', ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], {
        ProgramFiles: 'C:\\Program Files',
        'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      }),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [machine('linux', ['/x/mine', '/usr/bin/chromium'], { PATH: '/usr/bin', CHENGYU_BROWSER: '/x/mine' }), '/x/mine'],
  ])('is found where it is installed', (where, path) => {
    const found = findBrowser(where)
    expect(found.kind === 'found' ? found.path : null).toBe(path)
  })

  test('that is named and not there is not replaced by another', () => {
    const where = machine('linux', ['/usr/bin/chromium'], { PATH: '/usr/bin', CHENGYU_BROWSER: '/gone' })
    expect(findBrowser(where)).toEqual({ kind: 'named-missing', path: '/gone' })
  })

  test('keeps its sandbox, except as root', () => {
    const flags = (isRoot: boolean) =>
      browserFlags({ url: 'http://127.0.0.1:1/', server: '127.0.0.1:1', profile: '/p', isRoot })
    expect(flags(false)).not.toContain('--no-sandbox')
    expect(flags(true)).toContain('--no-sandbox')
    expect(flags(false)).toContain('--user-data-dir=/p')
  })

  test('reaches the server of its window and nothing else', () => {
    const flags = browserFlags({ url: 'file:///p/start', server: '127.0.0.1:1234', profile: '/p', isRoot: false })
    expect(flags).toContain('--proxy-bypass-list=<-loopback>;127.0.0.1:1234')
    expect(flags).not.toContain('--no-proxy-server')
  })
})

describe('the host ends', () => {
  const times = { goneMs: 2, idleMs: 15, startMs: 20 }
  function watched() {
    vi.useFakeTimers()
    const callbacks = { onEnd: vi.fn(), onOpened: vi.fn(), onNotOpened: vi.fn() }
    return { ...callbacks, ...createLifetime({ ...times, ...callbacks }) }
  }

  test('soon after its window and browser are gone, not while a page is reloaded', () => {
    const { onEnd, pages, browserStarted, browserEnded } = watched()
    browserStarted()
    pages(1)
    pages(0)
    vi.advanceTimersByTime(1)
    pages(1)
    vi.advanceTimersByTime(100)
    browserEnded(false)
    vi.advanceTimersByTime(100)
    expect(onEnd).not.toHaveBeenCalled()
    pages(0)
    vi.advanceTimersByTime(2)
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('later where the browser runs on without a window', () => {
    const { onEnd, pages, browserStarted } = watched()
    browserStarted()
    pages(1)
    pages(0)
    vi.advanceTimersByTime(14)
    expect(onEnd).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('never before a window came', () => {
    const { onEnd, onNotOpened, onOpened, browserStarted, browserEnded } = watched()
    browserStarted()
    browserEnded(false)
    vi.advanceTimersByTime(19)
    expect(onNotOpened).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(onNotOpened).toHaveBeenCalledOnce()
    expect(onOpened).not.toHaveBeenCalled()
    expect(onEnd).not.toHaveBeenCalled()
  })

  test('with the window of another browser, where its own has opened none', () => {
    const { onEnd, onOpened, pages, browserStarted, browserEnded } = watched()
    browserStarted()
    browserEnded(true)
    vi.advanceTimersByTime(0)
    pages(1)
    expect(onOpened).toHaveBeenCalledOnce()
    pages(0)
    // That browser may reload the page.
    vi.advanceTimersByTime(14)
    expect(onEnd).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('and says at once that a browser has failed, once that a browser is slow', () => {
    const failed = watched()
    failed.browserStarted()
    failed.browserEnded(true)
    vi.advanceTimersByTime(0)
    expect(failed.onNotOpened).toHaveBeenCalledOnce()
    const slow = watched()
    slow.browserStarted()
    vi.advanceTimersByTime(20)
    slow.browserEnded(true)
    vi.advanceTimersByTime(1000)
    expect(slow.onNotOpened).toHaveBeenCalledOnce()
    expect(slow.onEnd).not.toHaveBeenCalled()
  })
})

describe('the kernel knows whose a connection is', () => {
  const ends = { remoteAddress: '127.0.0.1', remotePort: 50000, localAddress: '127.0.0.1', localPort: 8080 }
  const rest = '01 00000000:00000000 00:00000000 00000000'
  const table = [
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    `   0: 0100007F:1F90 0100007F:C350 ${rest}     0        0 1 1`,
    `   1: 0100007F:C350 0100007F:1F90 ${rest}  1000        0 2 1`,
    `   2: 0200007F:C350 0100007F:1F90 ${rest}  1001        0 3 1`,
    `   3: 0100007F:C351 0100007F:1F90 06 00000000:00000000 03:00000000 00000000     0        0 0 3`,
  ].join('\n')
  const mapped = '0000000000000000FFFF0000'
  const table6 = `   0: ${mapped}0100007F:C352 ${mapped}0100007F:1F90 ${rest}  1002        0 4 1`

  test.runIf(endianness() === 'LE')('by either kind of address, and by nothing else', () => {
    expect(ownersOf(table, ends)).toEqual([1000])
    expect(ownersOf(table, { ...ends, remoteAddress: '127.0.0.2' })).toEqual([1001])
    expect(ownersOf(table6, { ...ends, remotePort: 50002 })).toEqual([1002])
    expect(ownersOf(table, { ...ends, remotePort: 50002 })).toEqual([])
    expect(ownersOf('', ends)).toEqual([])
  })

  test('except for one that nobody holds any more', () => {
    expect(ownersOf(table, { ...ends, remotePort: 50001 })).toEqual(endianness() === 'LE' ? [null] : [])
  })
})

test('a typed name stays in its folder', () => {
  for (const name of ['../x', 'a/b', 'a\\b', '.', '..', ' ', 'a:b', 'a\nb']) {
    expect(() => checkFileName(name)).toThrow('is not a valid name for a file')
  }
  expect(() => checkFileName('x'.repeat(256))).toThrow('too long')
  for (const name of ['成渝简报.pptx', 'Q3 review (final).brief.json', 'console.pdf', 'com10.pdf']) checkFileName(name)
})

test('a typed name is one under which the file is found again, on every system', () => {
  for (const name of ['.hidden', '...brief.json']) expect(() => checkFileName(name)).toThrow('would be a hidden file')
  for (const name of ['CON', 'nul.pptx', 'Com1.brief.json', 'lpt9', 'aux .pdf']) {
    expect(() => checkFileName(name)).toThrow('is reserved on Windows')
  }
  expect(() => checkFileName('folder.')).toThrow('cannot end with a dot or a space')
})

test('folders, language and file manager are those of the system', () => {
  expect(userDataFolder({}, 'linux', '/home/me')).toBe('/home/me/.config/chengyu-brief')
  expect(userDataFolder({ XDG_CONFIG_HOME: '/c' }, 'linux', '/home/me')).toBe('/c/chengyu-brief')
  expect(userDataFolder({}, 'darwin', '/me')).toBe('/me/Library/Application Support/chengyu-brief')
  expect(userDataFolder({ CHENGYU_USER_DATA: '/u' }, 'linux', '/home/me')).toBe('/u')
  expect([systemLanguage({ LANG: 'zh_CN.UTF-8' }), systemLanguage({ LC_ALL: 'C' })]).toEqual(['zh', 'en'])
  expect(revealCommand('/a/b.pdf', 'linux')).toEqual(['xdg-open', '/a'])
  expect(revealCommand('/a/b.pdf', 'darwin')).toEqual(['open', '-R', '/a/b.pdf'])
})
