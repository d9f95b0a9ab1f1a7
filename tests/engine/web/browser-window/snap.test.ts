import { describe, expect, test } from 'vitest'
import { type Files, findBrowser, type Machine, snapOf } from '../../../../engine/web/browser-window/find-browser'
import { acquireProfile } from '../../../../engine/web/browser-window/profile'
import { temporaryFolder } from '../../support'

/** What Ubuntu's package `chromium-browser` puts into /usr/bin. */
const SCRIPT = `#!/bin/sh
if ! [ -x /snap/bin/chromium ]; then
  echo "Command '$0' requires the chromium snap to be installed." >&2
  exit 1
fi
exec /snap/bin/chromium "$@"
`
/** What Debian's package `chromium` puts there. */
const DEBIAN = '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n'

/** A disk with links and scripts. */
function disk(links: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>> = {}): Files {
  return { realPath: (path) => links[path] ?? path, start: (path) => texts[path] ?? '\x7fELF' }
}

describe('a snap is known', () => {
  test.each([
    ['by its path', '/snap/bin/chromium', disk({}), 'chromium'],
    ['by its own folder', '/usr/bin/chrome', disk({ '/usr/bin/chrome': '/snap/brave/12/brave' }), 'brave'],
    [
      'by the program of all snaps',
      '/usr/local/bin/chromium',
      disk({ '/usr/local/bin/chromium': '/usr/bin/snap' }),
      'chromium',
    ],
    [
      'by the script that starts it',
      '/usr/bin/chromium-browser',
      disk({}, { '/usr/bin/chromium-browser': SCRIPT }),
      'chromium',
    ],
    [
      'by a link to that script',
      '/usr/bin/x-browser',
      disk({ '/usr/bin/x-browser': '/usr/bin/chromium-browser' }, { '/usr/bin/chromium-browser': SCRIPT }),
      'chromium',
    ],
  ])('%s', (_how, path, files, name) => {
    expect(snapOf(path, files)).toBe(name)
  })

  test('and no other browser is taken for one', () => {
    expect(snapOf('/usr/bin/chromium', disk({}, { '/usr/bin/chromium': DEBIAN }))).toBeNull()
    expect(snapOf('/opt/google/chrome/chrome', disk({}))).toBeNull()
    expect(snapOf('/nowhere/at/all')).toBeNull()
  })
})

describe('of the installed browsers', () => {
  const files = disk({}, { '/usr/bin/chromium-browser': SCRIPT })
  const machine = (there: readonly string[]): Machine => ({
    platform: 'linux',
    env: { PATH: '/usr/bin:/snap/bin' },
    home: '/home/me',
    exists: (path) => there.includes(path),
    snapOf: (path) => snapOf(path, files),
  })
  const found = (...there: string[]) => {
    const result = findBrowser(machine(there))
    return result.kind === 'found' ? result.path : null
  }

  test('a snap comes last, also when a script in /usr/bin starts it', () => {
    const [script, snap, chrome] = ['/usr/bin/chromium-browser', '/snap/bin/chromium', '/opt/google/chrome/chrome']
    expect(found(script, snap, chrome)).toBe(chrome)
    expect(found(script, snap)).toBe(snap)
    expect(found(snap)).toBe(snap)
  })

  test('a script whose snap is not installed is none', () => {
    expect(found('/usr/bin/chromium-browser')).toBeNull()
  })
})

test('the profile lies where the browser may write', async () => {
  const [home, userData] = [await temporaryFolder(), await temporaryFolder()]
  const profileFor = async (snap: string | null) => {
    const newId = () => `${snap}-0123456789abcdef`
    const now = () => new Date()
    const profile = await acquireProfile({ userData, browser: '/usr/bin/x', home, now, newId, snapOf: () => snap })
    await profile.release()
    return profile.folder
  }
  expect(await profileFor(null)).toBe(`${userData}/browser-1`)
  expect(await profileFor('chromium')).toBe(`${home}/snap/chromium/common/chengyu-brief/browser-1`)
})
