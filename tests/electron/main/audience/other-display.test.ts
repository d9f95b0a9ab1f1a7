import { expect, test } from 'vitest'
import { otherDisplay } from '../../../../electron/main/audience/other-display'

const at = (id: number, x: number) => ({ id, bounds: { x, y: 0, width: 1920, height: 1080 } })

test('the audience gets a display that the presenter is not on', () => {
  const [left, right] = [at(7, 0), at(9, 1920)]
  expect(otherDisplay([left, right], left)).toBe(right)
  expect(otherDisplay([left, right], right)).toBe(left)
  expect(otherDisplay([left], left)).toBeNull()
})
