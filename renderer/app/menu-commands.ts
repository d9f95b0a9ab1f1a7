import { createContext, useContext, useLayoutEffect } from 'react'
import type { BridgeClient, MenuCommand } from '../../bridge/contract'

/** What the keyboard alone asks for; the native menu does not know it. */
export type KeyCommand = 'new-slide' | 'shortcuts'

/** What is to be done for a command; those that are left out do nothing here. */
export type Commands = Partial<Readonly<Record<MenuCommand | KeyCommand, () => void>>>

const BridgeContext = createContext<BridgeClient | null>(null)

/** Gives the parts below it the commands of the native menu. */
export const BridgeProvider = BridgeContext.Provider

/** Listens to the native menu; `carryOut` must stay the same. */
export function useBridgeCommands(carryOut: (command: MenuCommand) => unknown): void {
  const bridge = useContext(BridgeContext)
  // Before the first picture is painted: what is chosen as soon as it is seen must be heard.
  useLayoutEffect(
    () => bridge?.on('menu:command', (command) => void carryOut(command)) ?? undefined,
    [bridge, carryOut],
  )
}
