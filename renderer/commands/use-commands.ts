import { createContext, type KeyboardEvent, useCallback, useContext, useLayoutEffect, useRef } from 'react'
import type { BridgeClient } from '../../bridge/contract'
import type { Localized } from '../../core/locale'
import { EditorContext } from '../app/editor-context'
import { createSlideActions } from '../app/filmstrip/slide-actions'
import type { App } from '../state/app'
import type { Command, CommandContext } from './command'
import { COMMANDS, type CommandId, commandFor, isCommandId, reasonOf } from './registry'
import { createSurfaces, type PartOpeners } from './surfaces'
import { commitTyping, isWriting } from './writing'

const ContextOfCommands = createContext<CommandContext | null>(null)

/** Gives the parts below it the commands. */
export const CommandsProvider = ContextOfCommands.Provider

/** What commands work with, for one window. */
export function createCommandContext(app: App): CommandContext {
  return { app, slides: createSlideActions(app), surfaces: createSurfaces() }
}

/** What commands work with. */
export function useCommandContext(): CommandContext {
  const context = useContext(ContextOfCommands)
  if (!context) throw new Error('This part of the window stands outside the commands.')
  return context
}

/** Runs a command that the person has chosen from what is on the screen. */
export function useRun(): (id: CommandId) => void {
  const context = useCommandContext()
  return useCallback((id) => COMMANDS[id].run(context), [context])
}

/** A command with its state in the deck that the part sees. */
export interface CommandState extends Command {
  readonly id: CommandId
  /** What it is called now. */
  readonly name: Localized
  /** Why it cannot be done now; null where it can. */
  readonly reason: Localized | null
}

/** Commands as the part sees them; none of those that need a deck can be done where none is open. */
export function useCommandStates(): (id: CommandId) => CommandState {
  const editor = useContext(EditorContext)
  return useCallback(
    (id) => {
      const command = COMMANDS[id]
      const name = (editor && command.title?.(editor)) ?? command.label
      return { ...command, id, name, reason: reasonOf(id, editor) }
    },
    [editor],
  )
}

/** Adds what the part opens for commands, for as long as it is drawn. */
export function useSurfaces(part: PartOpeners): void {
  const { surfaces } = useCommandContext()
  const latest = useRef(part)
  useLayoutEffect(() => {
    latest.current = part
  })
  useLayoutEffect(() => surfaces.add(() => latest.current), [surfaces])
}

/** Carries out what the keyboard and the native menu ask for. Called once, for the whole window. */
export function useCommandKeys(bridge: BridgeClient): void {
  const carryOut = useCarryOut()
  // Before the first picture is painted: what is chosen as soon as it is seen must be handled.
  useLayoutEffect(() => bridge.on('menu:command', (id) => void (isCommandId(id) && carryOut(id))), [bridge, carryOut])
  useLayoutEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const id = commandFor(event, 'window', isWriting(event.target))
      if (id && !event.defaultPrevented && carryOut(id)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [carryOut])
}

/** Takes the keys of commands that belong to the filmstrip; true where the key was one. */
export function useFilmstripCommandKeys(): (event: KeyboardEvent) => boolean {
  const carryOut = useCarryOut()
  return useCallback(
    (event) => {
      const id = commandFor(event, 'filmstrip', false)
      return id !== null && carryOut(id)
    },
    [carryOut],
  )
}

/** False where the command has no meaning now, so that its key is left alone. */
function useCarryOut(): (id: CommandId) => boolean {
  const context = useCommandContext()
  return useCallback(
    (id) => {
      const command = COMMANDS[id]
      if (command.needsDeck && !context.app.store.getState().deck) return false
      if (!isCovered()) {
        commitTyping()
        command.run(context)
      }
      return true
    },
    [context],
  )
}

/** True while something is asked or presented: what lies behind it waits. */
function isCovered(): boolean {
  return document.querySelector('.veil, .present') !== null
}
