import { describe, expect, test } from 'vitest'
import { CrashCounter } from '../../../../electron/main/window/crash-counter'
import { windowOptions } from '../../../../electron/main/window/options'
import { fitToScreens, readState } from '../../../../electron/main/window/saved-bounds'

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 }
const BOUNDS = { x: 100, y: 50, width: 1200, height: 800 }
const FRESH = { bounds: null, isMaximized: false }

describe('the place of the window', () => {
  test('is what the file says', () => {
    expect(readState(JSON.stringify({ bounds: BOUNDS, isMaximized: true }))).toEqual({
      bounds: BOUNDS,
      isMaximized: true,
    })
  })

  test.each([null, '', '{', '[]', '{"bounds":{"x":1e99}}', '{"bounds":null}'])('is fresh where it says %j', (text) => {
    expect(readState(text)).toEqual(FRESH)
  })

  test.each([
    ['on the screen', BOUNDS, true],
    ['partly on it', { ...BOUNDS, x: -1000 }, true],
    ['on a screen that has gone', { ...BOUNDS, x: 2500 }, false],
    ['above the screen', { ...BOUNDS, y: -10 }, false],
    ['below it', { ...BOUNDS, y: 1070 }, false],
    ['with no room to work', { ...BOUNDS, width: 300 }, false],
  ])('%s', (_, bounds, kept) => {
    const state = { bounds, isMaximized: true }
    expect(fitToScreens(state, [SCREEN])).toEqual(kept ? state : { bounds: null, isMaximized: true })
  })
})

test('a window is sandboxed and isolated, whatever the defaults are', () => {
  expect(windowOptions(FRESH, '/preload.cjs').webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  })
})

test('a page that ends each time is given up', () => {
  let now = 0
  const crashes = new CrashCounter(() => now)
  const crash = (seconds: number) => {
    now += seconds * 1000
    return crashes.isTooMany()
  }
  expect([0, 30, 40, 50, 1, 1, 1].map(crash)).toEqual([false, false, false, false, false, true, true])
})
