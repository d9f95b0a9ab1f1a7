import { EventEmitter } from 'node:events'
import { note } from './record'

export const powerMonitor = new EventEmitter()
export const nativeTheme = { themeSource: 'system' }
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] }
export const shell = {
  openExternal: async (url: string) => note('openExternal', url),
  showItemInFolder: (path: string) => note('showItemInFolder', path),
}
