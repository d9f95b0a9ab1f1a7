import { useEffect, useRef } from 'react'
import type { MenuCommand } from '../../core/bridge/contract'
import { type Commands, useBridgeCommands } from './menu-commands'

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
      if (!act || event.defaultPrevented) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function commandOf(event: KeyboardEvent): MenuCommand | null {
  if (event.key === 'F5') return 'present'
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z' || key === 'y') {
    // A text that is being written has an undo of its own.
    if (isWriting(event.target)) return null
    return key === 'y' || event.shiftKey ? 'redo' : 'undo'
  }
  if (key === 's') return event.shiftKey ? 'save-as' : 'save'
  return key === 'o' ? 'open' : null
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
}
