import { memo } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'
import { IconButton } from '../parts/icon-button'
import type { Zoom } from './use-zoom'

/** Smaller, larger, fit. */
export const ZoomBar = memo(function ZoomBar({ zoom }: { readonly zoom: Zoom }) {
  const messages = useMessages()
  const small = 'button icon plain compact'
  return (
    <div className="zoom">
      <IconButton name={messages.stage.zoomOut} glyph="dash" className={small} onPress={zoom.zoomOut} />
      <output>{messages.stage.percent(Math.round(zoom.scale * 100))}</output>
      <IconButton name={messages.stage.zoomIn} glyph="plus" className={small} onPress={zoom.zoomIn} />
      <Button className="button plain compact" onPress={zoom.fit} isDisabled={zoom.fits}>
        {messages.stage.fit}
      </Button>
    </div>
  )
})
