import { useCallback, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { LANG_TAGS } from '../../core/locale'
import { LangProvider } from '../i18n/messages'
import { useApp, useAppState } from '../state/react'
import { FilesDialog } from './dialogs/files-dialog'
import { ReplaceDialog } from './dialogs/replace-dialog'
import { SettingsDialog } from './dialogs/settings-dialog'
import { DroppedFile } from './dropped-file'
import { EditorProvider } from './editor-context'
import { OpenDeck } from './open-deck'
import { ShortcutsDialog } from './shortcuts/shortcuts-dialog'
import { TemplatesDialog } from './templates/templates-dialog'
import { Toasts } from './toasts'
import { useAppearance } from './use-appearance'
import { keepWriting, useCommands } from './use-commands'
import { useKeptWork } from './use-kept-work'
import { useOpenDeck } from './use-open-deck'
import { Welcome } from './welcome/welcome'

/** The whole window: the welcome screen or the open deck, and what is asked over both. */
export function Root() {
  const { documents, windows } = useApp()
  const settings = useAppState((state) => state.settings)
  const requested = useAppState((state) => state.requested)
  // Each deck has a draft of its own: nothing that is written, asked or presented goes on in the deck after it.
  const draft = useAppState((state) => state.draft)
  const [question] = useAppState((state) => state.questions)
  const replacing = useAppState(({ asksToReplace, file }) => (asksToReplace ? file?.name : undefined))
  const [asksSettings, setAsksSettings] = useState(false)
  const [asksShortcuts, setAsksShortcuts] = useState(false)
  const [asksTemplates, setAsksTemplates] = useState(false)
  const editor = useOpenDeck()
  const openSettings = useCallback(() => setAsksSettings(true), [])
  const openShortcuts = useCallback(() => setAsksShortcuts(true), [])
  const openTemplates = useCallback(() => {
    setAsksSettings(false)
    setAsksTemplates(true)
  }, [])
  useAppearance(settings)
  useCommands({
    new: () => void documents.close(),
    'new-window': () => void windows.open(),
    open: () => void documents.open(),
    shortcuts: openShortcuts,
    templates: openTemplates,
  })
  useEffect(() => {
    if (!requested) return
    keepWriting()
    void documents.show(requested)
  }, [requested, documents])
  useKeptWork()
  return (
    <I18nProvider locale={LANG_TAGS[settings.interfaceLang]}>
      <LangProvider value={settings.interfaceLang}>
        {editor ? (
          <EditorProvider value={editor}>
            <OpenDeck key={draft} onSettings={openSettings} onTemplates={openTemplates} onShortcuts={openShortcuts} />
          </EditorProvider>
        ) : (
          <Welcome onSettings={openSettings} />
        )}
        {asksSettings && <SettingsDialog onTemplates={openTemplates} onClose={() => setAsksSettings(false)} />}
        {asksTemplates && <TemplatesDialog onClose={() => setAsksTemplates(false)} />}
        {asksShortcuts && <ShortcutsDialog onClose={() => setAsksShortcuts(false)} />}
        {replacing && <ReplaceDialog name={replacing} />}
        {question && <FilesDialog key={question.id} request={question} />}
        <DroppedFile />
        <Toasts />
      </LangProvider>
    </I18nProvider>
  )
}
