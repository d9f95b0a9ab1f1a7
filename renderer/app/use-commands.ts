import { useEffect, useRef } from 'react'
import type { MenuCommand } from '../../core/bridge/contract'
import { type Commands, type KeyCommand, useBridgeCommands } from './menu-commands'

/** Carries out what the native menu or the keyboard asks for. */
export function useCommands(commands: Commands): void {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  useBridgeCommands(latest)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event)
      const act = command && latest.current[command]
      if (!act || event.defaultPrevented || (EDITS.has(command) && isInFront(event.target))) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
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

/** Commands that change the deck: not while something is asked or presented in front of it. */
const EDITS: ReadonlySet<string> = new Set<MenuCommand | KeyCommand>(['undo', 'redo', 'new-slide'])

function isInFront(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.veil, .present') !== null
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
}
