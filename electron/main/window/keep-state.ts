import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserWindow, screen } from 'electron/main'
import { inBackground } from '../../../engine/faults/background'
import { writeFiles } from '../../../engine/files/writing/write-files'
import type { Pending } from '../ipc/pending'
import { fitToScreens, offsetFromOthers, type Rectangle, readState, type WindowState } from './saved-bounds'

/** Milliseconds after the last move before the place is written. */
const SAVE_DELAY_MS = 500

/** How the last window stood, on the screens of now, and beside the windows of now. */
export function lastState(userData: string, others: readonly Rectangle[]): WindowState {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea)
  return fitToScreens(offsetFromOthers(readState(readText(fileIn(userData))), others), screens)
}

/**
 * Writes down where the window is, as it moves: on closing alone would be too late where the session just ends.
 */
export function keepState(window: BrowserWindow, userData: string, pending: Pending): void {
  let timer: NodeJS.Timeout | undefined
  const write = () => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isFullScreen()) return
    const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    inBackground(pending.track(save(fileIn(userData), state)))
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(write, SAVE_DELAY_MS)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('close', write)
}

async function save(path: string, state: WindowState): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(state)}\n`)
  // Losing the place of a window is no reason to trouble anybody.
  await writeFiles([{ path, bytes, option: '', isPrivate: true }]).catch((error: unknown) =>
    console.error(String(error)),
  )
}

function fileIn(userData: string): string {
  return join(userData, 'window.json')
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
