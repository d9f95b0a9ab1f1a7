import { Button } from 'react-aria-components'
import { COLOR_SCHEMES } from '../../../bridge/contract'
import { LANGS } from '../../../core/locale'
import { COMMANDS } from '../../commands/registry'
import { useLocal, useMessages } from '../../i18n/messages'
import { useApp, useAppState } from '../../state/react'
import { DialogBox } from '../parts/dialog-box'
import { Segments } from '../parts/segments'

/** Each language by its own name: a reader of the one need not know the other. */
const LANG_NAMES = { en: 'English', zh: '中文' } as const
export const LANG_OPTIONS = LANGS.map((id) => ({ id, name: LANG_NAMES[id], lang: id }))

interface Props {
  readonly onTemplates: () => void
  readonly onClose: () => void
}

/** Language and appearance of the interface; a deck has a language of its own. */
export function SettingsDialog({ onTemplates, onClose }: Props) {
  const messages = useMessages()
  const local = useLocal()
  const { changeSettings } = useApp()
  const settings = useAppState((state) => state.settings)
  return (
    <DialogBox
      title={messages.settings.heading}
      onClose={onClose}
      footer={
        <Button className="button primary" onPress={onClose}>
          {messages.common.done}
        </Button>
      }
    >
      <div className="setting">
        <span>{messages.settings.lang}</span>
        <Segments
          name={messages.settings.lang}
          options={LANG_OPTIONS}
          value={settings.interfaceLang}
          onChange={(interfaceLang) => changeSettings({ interfaceLang })}
        />
      </div>
      <div className="setting">
        <span>{messages.settings.scheme}</span>
        <Segments
          name={messages.settings.scheme}
          options={COLOR_SCHEMES.map((id) => ({ id, name: messages.settings[id] }))}
          value={settings.scheme}
          onChange={(scheme) => changeSettings({ scheme })}
        />
      </div>
      <div className="setting">
        <span>{messages.settings.templates}</span>
        <Button className="button" onPress={onTemplates}>
          {local(COMMANDS.templates.label)}
        </Button>
      </div>
    </DialogBox>
  )
}
