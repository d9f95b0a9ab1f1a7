import type { Settings } from '../../core/bridge/contract'
import type { AskHost } from './ask-host'
import type { AppStore } from './store'

/** Changes what the interface remembers; the host writes it down. */
export function settingsChanger(store: AppStore, ask: AskHost): (change: Partial<Settings>) => void {
  return (change) => {
    const settings = { ...store.getState().settings, ...change }
    store.setState({ settings })
    void ask('settings:write', settings)
  }
}
