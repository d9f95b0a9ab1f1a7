import { useEffect, useMemo } from 'react'
import type { BridgeClient } from '../../bridge/contract'
import type { Editor } from '../app/editor-context'
import { callHost } from '../state/ask-host'
import { useApp } from '../state/react'
import { nativeMenu } from './registry'

/** Keeps the native menu of the host as the window is: each item enabled that can be carried out. Called once. */
export function useNativeMenu(bridge: BridgeClient, editor: Editor | null): void {
  const { toasts } = useApp()
  // As text, because the deck changes with every key and the menu seldom does.
  const items = useMemo(() => JSON.stringify(nativeMenu(editor)), [editor])
  useEffect(() => {
    void callHost(bridge, 'menu:show', JSON.parse(items)).then((shown) => {
      if (!shown.ok) toasts.show('error', shown.message)
    })
  }, [bridge, toasts, items])
}
