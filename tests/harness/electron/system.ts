import { EventEmitter } from 'node:events'
import { note } from './record'

export const powerMonitor = new EventEmitter()
export const nativeTheme = { themeSource: 'system' }

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Displays beside each other, as wide as the test says. */
const widths = (process.env.HARNESS_DISPLAYS ?? '1920').split(',').map(Number)
const displays = widths.map((width, i) => {
  const x = widths.slice(0, i).reduce((sum, one) => sum + one, 0)
  const area: Rectangle = { x, y: 0, width, height: 1080 }
  return { id: 100 + i, bounds: area, workArea: area }
})

export const screen = {
  getAllDisplays: () => displays,
  /** The display that most of a window is on. */
  getDisplayMatching: (window: Rectangle) =>
    displays.toSorted((a, b) => overlap(b.bounds, window) - overlap(a.bounds, window))[0],
}

function overlap(one: Rectangle, other: Rectangle): number {
  return Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
}

export const shell = {
  openExternal: async (url: string) => note('openExternal', url),
  showItemInFolder: (path: string) => note('showItemInFolder', path),
}
