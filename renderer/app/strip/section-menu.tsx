import type { RefObject } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'
import { useEditor } from '../editor-context'
import { Glyph } from '../parts/glyph'
import type { SlideActions } from './slide-actions'
import { sectionOf } from './strip-slides'

interface Props {
  /** The first selected slide of the deck. */
  readonly slide: string | null
  readonly actions: Pick<SlideActions, 'startSection' | 'joinSection'>
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onRename: () => void
}

/** What can be done about the section of the selected slide. */
export function SectionMenu({ slide, actions, button, onRename }: Props) {
  const { strip } = useMessages()
  const { deck, locked } = useEditor()
  const section = sectionOf(deck, slide)
  const opens = deck.sections[section]?.slides[0]?.id === slide
  return (
    <MenuTrigger>
      <Button ref={button} className="button compact" isDisabled={locked || section < 0}>
        {strip.sectionMenu}
        <Glyph name="down" />
      </Button>
      <Popover className="popover" placement="top start">
        <Menu className="menu" disabledKeys={[...(opens ? ['start'] : []), ...(section === 0 ? ['join'] : [])]}>
          <MenuItem id="rename" className="menu-item" onAction={onRename}>
            {strip.rename} <kbd>F2</kbd>
          </MenuItem>
          <MenuItem
            id="start"
            className="menu-item"
            onAction={() => {
              if (actions.startSection()) onRename()
            }}
          >
            {strip.startSection}
          </MenuItem>
          <MenuItem id="join" className="menu-item" onAction={actions.joinSection}>
            {strip.joinSection}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
