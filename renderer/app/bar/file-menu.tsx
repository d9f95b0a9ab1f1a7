import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'
import { useApp } from '../../state/react'
import { Glyph } from '../parts/glyph'
import { shortcut } from '../parts/shortcut'
import type { BarActions } from './bar-actions'

type Props = Pick<
  BarActions,
  'onHome' | 'onOpen' | 'onSave' | 'onSaveAs' | 'onSettings' | 'onProperties' | 'onTemplates' | 'onShortcuts'
>

/** Files and settings; with the keys that do the same. */
export function FileMenu(actions: Props) {
  const { onHome, onOpen, onSave, onSaveAs, onSettings, onProperties, onTemplates, onShortcuts } = actions
  const { bar } = useMessages()
  const { windows } = useApp()
  return (
    <MenuTrigger>
      <Button className="button plain">
        {bar.file}
        <Glyph name="down" />
      </Button>
      <Popover className="popover">
        <Menu className="menu">
          <MenuItem className="menu-item" onAction={onHome}>
            {bar.newDeck}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void windows.open()}>
            {bar.newWindow} <kbd>{shortcut('N', true)}</kbd>
          </MenuItem>
          <MenuItem className="menu-item" onAction={onOpen}>
            {bar.open} <kbd>{shortcut('O')}</kbd>
          </MenuItem>
          <MenuItem className="menu-item" onAction={onSave}>
            {bar.save} <kbd>{shortcut('S')}</kbd>
          </MenuItem>
          <MenuItem className="menu-item" onAction={onSaveAs}>
            {bar.saveAs} <kbd>{shortcut('S', true)}</kbd>
          </MenuItem>
          <Separator className="menu-separator" />
          <MenuItem className="menu-item" onAction={onProperties}>
            {bar.properties}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onTemplates}>
            {bar.templates}
          </MenuItem>
          <Separator className="menu-separator" />
          <MenuItem className="menu-item" onAction={onSettings}>
            {bar.settings}
          </MenuItem>
          <MenuItem className="menu-item" onAction={onShortcuts}>
            {bar.shortcuts} <kbd>F1</kbd>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
