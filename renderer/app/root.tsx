import { useCallback, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { BridgeClient } from '../../bridge/contract'
import { LANG_TAGS } from '../../core/locale'
import { useCommandKeys, useSurfaces } from '../commands/use-commands'
import { useNativeMenu } from '../commands/use-native-menu'
import { commitTyping } from '../commands/writing'
import { LangProvider } from '../i18n/messages'
import { useApp, useAppState } from '../state/react'
import { FilesDialog } from './dialogs/files-dialog'
import { ReplaceDialog } from './dialogs/replace-dialog'
import { SettingsDialog } from './dialogs/settings-dialog'
import { DroppedFile } from './dropped-file'
import { EditorProvider } from './editor-context'
import { OpenDeck } from './open-deck'
import { Palette } from './palette/palette'
import { ShortcutsDialog } from './shortcuts/shortcuts-dialog'
import { TemplatesDialog } from './templates/templates-dialog'
import { Toasts } from './toasts'
import { useAppearance } from './use-appearance'
import { useOpenDeck } from './use-open-deck'
import { useSaveOnClose } from './use-save-on-close'
import { Welcome } from './welcome/welcome'

/** What the window shows over whatever is open. */
type Over = 'settings' | 'templates' | 'shortcuts' | 'palette'

/** The whole window: the welcome screen or the open deck, and what is asked over both. */
export function Root({ bridge }: { readonly bridge: BridgeClient }) {
  const { documents } = useApp()
  const settings = useAppState((state) => state.settings)
  const requested = useAppState((state) => state.requested)
  // Each deck has a draft of its own: nothing that is written, asked or presented goes on in the deck after it.
  const draft = useAppState((state) => state.draft)
  const [question] = useAppState((state) => state.questions)
  const replacing = useAppState(({ asksToReplace, file }) => (asksToReplace ? file?.name : undefined))
  const [over, setOver] = useState<Over | null>(null)
  const editor = useOpenDeck()
  const close = useCallback(() => setOver(null), [])
  const openTemplates = useCallback(() => setOver('templates'), [])
  useAppearance(settings)
  useSurfaces({
    settings: () => setOver('settings'),
    templates: openTemplates,
    shortcuts: () => setOver('shortcuts'),
    palette: () => setOver('palette'),
  })
  useCommandKeys(bridge)
  useNativeMenu(bridge, editor)
  useEffect(() => {
    if (!requested) return
    commitTyping()
    void documents.show(requested)
  }, [requested, documents])
  useSaveOnClose()
  return (
    <I18nProvider locale={LANG_TAGS[settings.interfaceLang]}>
      <LangProvider value={settings.interfaceLang}>
        <EditorProvider value={editor}>
          {editor ? <OpenDeck key={draft} /> : <Welcome />}
          {over === 'palette' && <Palette onClose={close} />}
        </EditorProvider>
        {over === 'settings' && <SettingsDialog onTemplates={openTemplates} onClose={close} />}
        {over === 'templates' && <TemplatesDialog onClose={close} />}
        {over === 'shortcuts' && <ShortcutsDialog onClose={close} />}
        {replacing && <ReplaceDialog name={replacing} />}
        {question && <FilesDialog key={question.id} request={question} />}
        <DroppedFile />
        <Toasts />
      </LangProvider>
    </I18nProvider>
  )
}
