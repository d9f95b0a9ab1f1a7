import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Scene } from '../../core/scene/model'
import type { App } from './app'
import type { AppState } from './model'
import type { WindowWorld } from './world'

const AppContext = createContext<App | null>(null)

/** Gives the parts below it the state of the window. */
export const AppProvider = AppContext.Provider

/** The state of the window and what can be done with it. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('This part of the window stands outside its state.')
  return app
}

/** A piece of the state; the part is drawn again when it is another one. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().store, select)
}

/** What decks are made of now. */
export function useWorld(): WindowWorld {
  return useAppState(({ world }) => world)
}

/** The open deck laid out; null where none is open. */
export function useScene(): Scene | null {
  const { store, scenes } = useApp()
  return useStore(store, ({ deck }) => (deck ? scenes.of(deck) : null))
}
