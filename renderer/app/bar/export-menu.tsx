import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Format } from '../../../core/export-options'
import { useMessages } from '../../i18n/messages'
import { Glyph } from '../parts/glyph'

/** The two files that a deck becomes. */
export function ExportMenu({ onExport }: { readonly onExport: (format: Format) => void }) {
  const { bar } = useMessages()
  return (
    <MenuTrigger>
      <Button className="button primary">
        {bar.export}
        <Glyph name="down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" onAction={(key) => onExport(key === 'pdf' ? 'pdf' : 'pptx')}>
          <MenuItem id="pptx" className="menu-item">
            {bar.exportPptx}
          </MenuItem>
          <MenuItem id="pdf" className="menu-item">
            {bar.exportPdf}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
