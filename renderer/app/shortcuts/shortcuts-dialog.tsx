import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'
import { QuestionBox } from '../parts/question-box'
import { shortcutGroups } from './shortcut-list'

/** What the keys do, where. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages()
  return (
    <QuestionBox
      className="shortcuts"
      title={messages.shortcuts.heading}
      onClose={onClose}
      footer={
        <Button className="button primary" autoFocus onPress={onClose}>
          {messages.common.done}
        </Button>
      }
    >
      {shortcutGroups(messages).map(({ name, entries }) => (
        <section key={name}>
          <h3 className="heading">{name}</h3>
          <dl>
            {entries.map(([what, keys]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </QuestionBox>
  )
}
