import { useEffect } from 'react'
import { showKeys } from '../../commands/keys'
import type { CommandId } from '../../commands/registry'
import type { CommandState } from '../../commands/use-commands'
import { useLocal, useMessages } from '../../i18n/messages'

/** The id by which the field names the list. */
export const LIST_ID = 'palette-list'

/** The id by which the field names the command that Enter would carry out. */
export function optionId(id: CommandId): string {
  return `${LIST_ID}-${id}`
}

interface Props {
  readonly groups: readonly (readonly ['deck' | 'filmstrip', readonly CommandState[]])[]
  readonly active: CommandId | null
  readonly onChoose: (command: CommandState) => void
}

/** The commands under their headings. The keys are handled by the field, which keeps the focus. */
export function PaletteList({ groups, active, onChoose }: Props) {
  const { palette: words, shortcuts } = useMessages()
  // The list does not have the focus, so it does not scroll by itself.
  useEffect(() => {
    if (active) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div className="palette-list" id={LIST_ID} role="listbox" aria-label={words.label}>
      {groups.map(([group, commands]) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
        <div key={group} role="group" aria-label={shortcuts.groups[group]}>
          <p className="heading" aria-hidden="true">
            {shortcuts.groups[group]}
          </p>
          {commands.map((command) => (
            <Option key={command.id} command={command} isActive={command.id === active} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </div>
  )
}

interface OptionProps {
  readonly command: CommandState
  readonly isActive: boolean
  readonly onChoose: (command: CommandState) => void
}

function Option({ command, isActive, onChoose }: OptionProps) {
  const local = useLocal()
  const { id, name, reason, keys: [shortcut] = [] } = command
  const own = optionId(id)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter work in the field itself
    <div
      id={own}
      className="palette-item"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-disabled={reason !== null}
      aria-label={local(name)}
      aria-describedby={`${own}-why ${own}-keys`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(command)}
    >
      <span>{local(name)}</span>
      {reason && (
        <span id={`${own}-why`} className="why">
          {local(reason)}
        </span>
      )}
      {shortcut && <kbd id={`${own}-keys`}>{showKeys(shortcut)}</kbd>}
    </div>
  )
}
