import { Fragment } from 'react'
import { Menu, MenuItem, Separator } from 'react-aria-components'
import type { WindowPlace } from '../../commands/command'
import { showKeys } from '../../commands/keys'
import { commandsIn } from '../../commands/registry'
import { useCommandStates, useRun } from '../../commands/use-commands'
import { useLocal } from '../../i18n/messages'
import { ItemReason } from './disabled-reason'

/** The commands of a place as a menu, with the keys that do the same and a line between groups. */
export function CommandMenu({ place }: { readonly place: WindowPlace }) {
  const local = useLocal()
  const stateOf = useCommandStates()
  const run = useRun()
  const groups = commandsIn(place).map((ids) => ids.map(stateOf))
  const disabled = groups.flat().flatMap(({ id, reason }) => (reason ? [id] : []))
  return (
    <Menu className="menu" disabledKeys={disabled}>
      {groups.map((commands, i) => (
        <Fragment key={commands[0]?.id}>
          {i > 0 && <Separator className="menu-separator" />}
          {commands.map(({ id, label, short = label, reason, keys: [shortcut] = [] }) => (
            <MenuItem key={id} id={id} className="menu-item" onAction={() => run(id)} textValue={local(short)}>
              <ItemReason reason={reason && local(reason)}>{local(short)}</ItemReason>{' '}
              {shortcut && <kbd>{showKeys(shortcut)}</kbd>}
            </MenuItem>
          ))}
        </Fragment>
      ))}
    </Menu>
  )
}
