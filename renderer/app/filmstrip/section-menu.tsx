import type { RefObject } from 'react'
import { Button, MenuTrigger, Popover } from 'react-aria-components'
import { useCommandStates } from '../../commands/use-commands'
import { useLocal, useMessages } from '../../i18n/messages'
import { CommandMenu } from '../parts/command-menu'
import { ButtonReason } from '../parts/disabled-reason'
import { Glyph } from '../parts/glyph'

/** What can be done about the section of the selected slide. */
export function SectionMenu({ sectionButton }: { readonly sectionButton: RefObject<HTMLButtonElement | null> }) {
  const { filmstrip } = useMessages()
  const local = useLocal()
  const { reason } = useCommandStates()('rename-section')
  return (
    <MenuTrigger>
      <ButtonReason reason={reason && local(reason)}>
        {(description) => (
          <Button ref={sectionButton} className="button compact" isDisabled={reason !== null} {...description}>
            {filmstrip.sectionMenu}
            <Glyph name="down" />
          </Button>
        )}
      </ButtonReason>
      <Popover className="popover" placement="top start">
        <CommandMenu place="section-menu" />
      </Popover>
    </MenuTrigger>
  )
}
