import { type KeyboardEvent, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import type { CommandId } from '../../commands/registry'
import { useCommandStates, useRun } from '../../commands/use-commands'
import { useLang, useMessages } from '../../i18n/messages'
import { Glyph } from '../parts/glyph'
import { findCommands } from './find-commands'
import { LIST_ID, optionId, PaletteList } from './palette-list'

/** All commands in one list, found by typing. Those that cannot be carried out now say why. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { palette: words } = useMessages()
  const stateOf = useCommandStates()
  const run = useRun()
  const lang = useLang()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<CommandId | null>(null)
  const groups = findCommands(typed, lang).map(([group, ids]) => [group, ids.map(stateOf)] as const)
  const all = groups.flatMap(([, commands]) => commands)
  const active = all.find(({ id }) => id === chosen) ?? all.find(({ reason }) => reason === null) ?? all[0]
  const carryOut = ({ id, reason }: (typeof all)[number]) => {
    if (reason) return
    onClose()
    run(id)
  }
  const move = (by: -1 | 1) => {
    const at = active ? all.indexOf(active) : -1
    setChosen(all[(at + by + all.length) % all.length]?.id ?? null)
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && active) carryOut(active)
    else return
    event.preventDefault()
  }
  return (
    <ModalOverlay className="veil palette-veil" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="dialog-box">
        <Dialog className="palette" aria-label={words.label}>
          <div className="palette-search">
            <Glyph name="search" />
            <input
              role="combobox"
              aria-label={words.search}
              aria-autocomplete="list"
              aria-expanded={all.length > 0}
              {...(active && { 'aria-controls': LIST_ID, 'aria-activedescendant': optionId(active.id) })}
              placeholder={words.search}
              value={typed}
              autoFocus
              spellCheck={false}
              onChange={(event) => {
                setTyped(event.target.value)
                setChosen(null)
              }}
              onKeyDown={handleKey}
            />
          </div>
          {all.length > 0 && <PaletteList groups={groups} active={active?.id ?? null} onChoose={carryOut} />}
          <p className={all.length === 0 ? 'nothing' : 'visually-hidden'} role="status">
            {all.length === 0 ? words.none : words.found(all.length)}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
