import { app } from './app'
import { BrowserWindow } from './browser-window'
import { answerNextDialog } from './dialog'
import { chooseMenuItem, enabledMenuCommands, menuCommands, menuLabels } from './menu'
import { Preventable } from './preventable'
import { record } from './record'
import { downloadOutcome, permissionFor } from './session'
import { nativeTheme, powerMonitor } from './system'
import { tellTest } from './tell-test'

/** What a test may do from outside: be the person and the system. */
export const CONTROLS = {
  record: () => record,
  answerNextDialog: (answer: unknown) => answerNextDialog(answer),
  menuLabels: () => menuLabels(),
  menuCommands: () => menuCommands(),
  enabledMenuCommands: () => enabledMenuCommands(),
  chooseMenuItem: (id: string) => chooseMenuItem(id),
  permission: (permission: string, url: string) => permissionFor(permission, url),
  download: () => downloadOutcome(),
  theme: () => nativeTheme.themeSource,
  windowCount: () => BrowserWindow.getAllWindows().length,
  focusWindow: (index: number) => BrowserWindow.getAllWindows()[index]?.focus(),
  moveWindow: (bounds: { x: number; y: number; width: number; height: number }) =>
    BrowserWindow.getAllWindows()[0]?.moveTo(bounds),
  /** Windows that are opened from now on find and keep their files there. */
  useFolder: (userData: string) => {
    process.env.HARNESS_USER_DATA = userData
  },
  closeWindow: (index = 0) => BrowserWindow.getAllWindows()[index]?.close(),
  quit: () => app.quit(),
  secondInstance: (data: unknown) => void app.emit('second-instance', {}, [], '/', data),
  openFile: (path: string) => {
    const event = new Preventable()
    app.emit('open-file', event, path)
    return event.defaultPrevented
  },
  /** A fault that nobody in the program waits for. */
  fault: (how: 'rejection' | 'exception', message: string) => {
    if (how === 'rejection') void Promise.reject(new Error(message))
    else setTimeout(() => raise(message))
  },
  power: (event: 'suspend' | 'shutdown') => void powerMonitor.emit(event, new Preventable()),
}

function raise(message: string): never {
  throw new Error(message)
}

export type Controls = typeof CONTROLS

interface Request {
  readonly id: number
  readonly name: keyof Controls
  readonly args: readonly unknown[]
}

process.on('message', ({ id, name, args }: Request) => {
  const control = CONTROLS[name] as (...values: readonly unknown[]) => unknown
  tellTest({ kind: 'answer', id, value: control(...args) ?? null })
})
