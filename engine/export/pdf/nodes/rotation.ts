import type { Box } from '../../../../core/units'
import type { Pen } from '../pen'

/** Draws rotated around the middle of a box, in degrees clockwise. */
export function rotated(pen: Pen, box: Box, degrees: number, draw: () => void): void {
  if (degrees === 0) {
    draw()
    return
  }
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  pen.isolated(() => {
    // Six digits: the thousandths that do for coordinates would shift the far end of a long line.
    const matrix = [cos, sin, -sin, cos].map((value) => value.toFixed(6)).join(' ')
    pen.op('cm', 1, 0, 0, 1, x, y)
    pen.raw(`${matrix} 0 0 cm`)
    pen.op('cm', 1, 0, 0, 1, -x, -y)
    draw()
  })
}
