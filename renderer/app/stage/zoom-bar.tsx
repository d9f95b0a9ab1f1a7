import { memo, type RefCallback, useCallback, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../../i18n/messages'
import { IconButton } from '../parts/icon-button'

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

/** Fractions of the slide's size in points: 1 is a CSS pixel a point. */
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3]
/** Room that the sheet leaves around itself; the stylesheet's padding. */
const AROUND = { width: 64, height: 74 }

interface Zoom {
  readonly scale: number
  readonly fits: boolean
  readonly frame: RefCallback<HTMLElement>
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fit: () => void
}

/** How large the slide is: as large as there is room, until the person says otherwise. */
export function useZoom(size: { readonly width: number; readonly height: number }): Zoom {
  const [chosen, setChosen] = useState<number | null>(null)
  const [room, setRoom] = useState({ width: 800, height: 500 })
  const frame = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  const fitting = Math.max(
    0.1,
    Math.min((room.width - AROUND.width) / size.width, (room.height - AROUND.height) / size.height),
  )
  const scale = chosen ?? fitting
  const fits = chosen === null
  return useMemo(
    () => ({
      scale,
      fits,
      frame,
      zoomIn: () => setChosen(STEPS.find((step) => step > scale + 0.01) ?? scale),
      zoomOut: () => setChosen(STEPS.findLast((step) => step < scale - 0.01) ?? scale),
      fit: () => setChosen(null),
    }),
    [scale, fits, frame],
  )
}
