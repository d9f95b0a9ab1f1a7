import type { Settings } from '../../bridge/contract'
import type { AskHost } from './ask-host'
import type { AppStore } from './store'

/** Changes what the interface remembers; the host writes it down, one change after the other: the last one counts. */
export function createSettingsChanger(store: AppStore, ask: AskHost): (change: Partial<Settings>) => void {
  let writing: Promise<unknown> = Promise.resolve()
  return (change) => {
    const settings = { ...store.getState().settings, ...change }
    store.setState({ settings })
    writing = writing.then(() => ask('settings:write', settings))
  }
}
