import { describe, expect, test } from 'vitest'
import { CrashCounter } from '../../../../electron/main/window/crash-counter'
import { windowOptions } from '../../../../electron/main/window/options'
import { fitToScreens, offsetFromOthers, readState } from '../../../../electron/main/window/saved-bounds'

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
    ['on the screen stays', BOUNDS, BOUNDS],
    ['partly on it stays', { ...BOUNDS, x: -1000 }, { ...BOUNDS, x: -1000 }],
    ['on a screen that has gone moves to the edge of the nearest', { ...BOUNDS, x: 2500 }, { ...BOUNDS, x: 720 }],
    ['above the screen comes down', { ...BOUNDS, y: -10 }, { ...BOUNDS, y: 0 }],
    ['below it comes up', { ...BOUNDS, y: 1070 }, { ...BOUNDS, y: 280 }],
    ['as large as a larger screen is cut to this one', { x: 2000, y: 0, width: 3840, height: 2160 }, SCREEN],
    ['with no room to work is forgotten', { ...BOUNDS, width: 300 }, null],
  ])('%s', (_, bounds, expected) => {
    expect(fitToScreens({ bounds, isMaximized: true }, [SCREEN])).toEqual({ bounds: expected, isMaximized: true })
  })

  test('is on the nearest of several screens', () => {
    const right = { ...SCREEN, x: 1920 }
    const state = { bounds: { ...BOUNDS, x: 5000 }, isMaximized: false }
    expect(fitToScreens(state, [SCREEN, right]).bounds).toEqual({ ...BOUNDS, x: 2640 })
  })

  test('is a step away from each window that stands there already', () => {
    const step = { ...BOUNDS, x: 132, y: 82 }
    expect(offsetFromOthers({ bounds: BOUNDS, isMaximized: false }, []).bounds).toEqual(BOUNDS)
    expect(offsetFromOthers({ bounds: BOUNDS, isMaximized: false }, [BOUNDS]).bounds).toEqual(step)
    expect(offsetFromOthers(FRESH, [step, BOUNDS]).bounds).toEqual({ ...BOUNDS, x: 164, y: 114 })
    expect(offsetFromOthers(FRESH, []).bounds).toBeNull()
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
