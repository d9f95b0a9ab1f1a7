import { useCallback, useLayoutEffect, useRef } from 'react'
import type { MenuCommand } from '../../bridge/contract'
import { type Commands, type KeyCommand, useBridgeCommands } from './menu-commands'

/** Carries out what the native menu or the keyboard asks for. */
export function useCommands(commands: Commands): void {
  const latest = useRef(commands)
  useLayoutEffect(() => {
    latest.current = commands
  })
  /** False where the command is none of these. */
  const carryOut = useCallback((command: MenuCommand | KeyCommand) => {
    const act = latest.current[command]
    if (act && !isCovered()) {
      keepWriting()
      act()
    }
    return act !== undefined
  }, [])
  useBridgeCommands(carryOut)
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command && !event.defaultPrevented && carryOut(command)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [carryOut])
}

/** Puts down what is being written, as going elsewhere would: a command is about all of the work. */
export function keepWriting(): void {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || !isWriting(activeElement)) return
  activeElement.blur()
  // A field stays ready to be written in; a text on a slide is closed.
  if (activeElement.matches('input, textarea')) activeElement.focus()
}

/** The command that a key stands for. */
export function commandOf(event: KeyboardEvent): MenuCommand | KeyCommand | null {
  if (event.key === 'F5') return 'present'
  if (event.key === 'F1' || (event.key === '?' && !isWriting(event.target))) return 'shortcuts'
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z' || key === 'y') {
    // A text that is being written has an undo of its own.
    if (isWriting(event.target)) return null
    return key === 'y' || event.shiftKey ? 'redo' : 'undo'
  }
  return (event.shiftKey ? SHIFT_KEYS : KEYS)[key] ?? null
}

type Keys = Readonly<Record<string, MenuCommand | KeyCommand>>

/** With the system's command key, as the native menu shows them. */
const KEYS: Keys = { m: 'new-slide', n: 'new', o: 'open', s: 'save' }
const SHIFT_KEYS: Keys = { n: 'new-window', s: 'save-as', e: 'export-pptx', p: 'export-pdf' }

/** True while something is asked or presented: what lies behind it waits. */
function isCovered(): boolean {
  return document.querySelector('.veil, .present') !== null
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
}
