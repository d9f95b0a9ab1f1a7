import { Button } from 'react-aria-components'
import { showAllKeys } from '../../commands/keys'
import { useLocal, useMessages } from '../../i18n/messages'
import { DialogBox } from '../parts/dialog-box'
import { shortcutGroups } from './shortcut-list'

/** What the keys do, where. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { common, shortcuts: words } = useMessages()
  const local = useLocal()
  return (
    <DialogBox
      className="shortcuts"
      title={words.heading}
      onClose={onClose}
      footer={
        <Button className="button primary" autoFocus onPress={onClose}>
          {common.done}
        </Button>
      }
    >
      {shortcutGroups().map(([group, rows]) => (
        <section key={group}>
          <h3 className="heading">{words.groups[group]}</h3>
          <dl>
            {rows.map(({ label, keys }) => (
              <div key={label.en}>
                <dt>{local(label)}</dt>
                <dd>
                  {showAllKeys(keys, words.arrows).map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </DialogBox>
  )
}
