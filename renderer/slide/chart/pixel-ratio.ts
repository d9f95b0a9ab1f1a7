import { type RefObject, useLayoutEffect, useState } from 'react'

/** Finer than this no eye and no projector is; a canvas grows with the square. */
const MAX_PIXEL_RATIO = 6

/**
 * How many pixels of the screen a point of this canvas takes, kept up as slide, window and screen change; 0 while it
 * is not shown.
 */
export function usePixelRatio(canvas: RefObject<HTMLCanvasElement | null>): number {
  const [ratio, setRatio] = useState(0)
  useLayoutEffect(() => {
    const element = canvas.current
    const slide = element?.closest('svg')
    if (!element || !slide) return
    const measure = () => setRatio(ratioOf(element))
    measure()
    const observer = new ResizeObserver(measure)
    // In pixels of the device, so that another zoom or another screen is noticed as well.
    observer.observe(slide, { box: 'device-pixel-content-box' })
    return () => observer.disconnect()
  }, [canvas])
  return ratio
}

/** The canvas's width in points is its width in CSS before the slide is scaled. */
function ratioOf(canvas: HTMLCanvasElement): number {
  if (canvas.offsetWidth === 0) return 0
  const scale = canvas.getBoundingClientRect().width / canvas.offsetWidth
  // Eighths upwards, so that a window that is being resized does not draw every chart at every step.
  return Math.min(MAX_PIXEL_RATIO, Math.ceil(scale * window.devicePixelRatio * 8) / 8)
}
