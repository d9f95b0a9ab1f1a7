import { useCallback, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { BridgeClient, Settings } from '../../bridge/contract'
import { DEFAULT_FORMAT_OPTIONS } from '../../core/export-formats'
import type { Lang } from '../../core/locale'
import type { Message } from '../../messages/message'
import { render } from '../../messages/render'
import type { CommandContext } from '../commands/command'
import { CommandsProvider, createCommandContext } from '../commands/use-commands'
import { hasOwnWindows } from '../host/connect-bridge'
import { ownPages } from '../host/own-pages'
import { download } from '../host/seal-page'
import { MESSAGES } from '../i18n/messages'
import { type App, createApp } from '../state/app'
import { callHost } from '../state/ask-host'
import { AppProvider } from '../state/react'
import { writeClipboard } from '../state/system-clipboard'
import { Root } from './root'

type State =
  | { readonly step: 'reading' }
  | { readonly step: 'ready'; readonly app: App; readonly commands: CommandContext }
  | { readonly step: 'failed'; readonly message: Message }

/** Before there are settings the system's language counts. */
const LANG: Lang = navigator.language.startsWith('zh') ? 'zh' : 'en'
const DEFAULTS: Settings = { interfaceLang: LANG, scheme: 'system', formats: DEFAULT_FORMAT_OPTIONS }

/** Reads what the window needs, then opens it; says what is wrong where that fails. */
export function Start({ client }: { readonly client: BridgeClient }) {
  const [state, setState] = useState<State>({ step: 'reading' })
  const read = useCallback(async () => setState(await openApp(client)), [client])
  useEffect(() => {
    void read()
  }, [read])
  const { app } = MESSAGES[LANG]
  if (state.step === 'reading') return <p className="start-screen">{app.loading}</p>
  if (state.step === 'ready') {
    return (
      <AppProvider value={state.app}>
        <CommandsProvider value={state.commands}>
          <Root bridge={client} />
        </CommandsProvider>
      </AppProvider>
    )
  }
  return (
    <main className="start-screen" role="alert">
      <h1>{app.failed}</h1>
      <p>{render(state.message, LANG, 'names')}</p>
      <Button className="button" onPress={() => void read()}>
        {app.retry}
      </Button>
    </main>
  )
}

async function openApp(bridge: BridgeClient): Promise<State> {
  const [world, settings] = await Promise.all([callHost(bridge, 'world:read'), callHost(bridge, 'settings:read')])
  if (!world.ok) return { step: 'failed', message: world.message }
  const app = createApp({
    bridge,
    world: world.value,
    settings: settings.ok ? settings.value : DEFAULTS,
    writeClipboard,
    download,
    pages: hasOwnWindows() ? null : ownPages,
    ids: () => crypto.randomUUID(),
    now: () => performance.now(),
  })
  void app.documents.refreshLists()
  void app.templates.refresh()
  return { step: 'ready', app, commands: createCommandContext(app) }
}
