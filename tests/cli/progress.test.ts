import { expect, test } from 'vitest'
import { createProgress } from '../../cli/streams'

/** What is printed for slides that are done at these milliseconds. */
function progressAt(times: readonly number[], isTerminal: boolean): string {
  let printed = ''
  let now = 0
  const err = (text: string) => {
    printed += text
  }
  const progress = createProgress({ err, isTerminal, elapsed: () => now })
  for (const [i, time] of times.entries()) {
    now = time
    progress.onSlide('pptx', i + 1, times.length)
  }
  progress.end()
  return printed
}

test('quick work prints nothing to a log', () => {
  expect(progressAt([100, 700, 1990], false)).toBe('')
})

test('long work prints a line now and then to a log', () => {
  expect(progressAt([100, 2000, 2800, 2990, 3050, 4100], false)).toBe(
    'pptx: slide 2 of 6\npptx: slide 5 of 6\npptx: slide 6 of 6\n',
  )
})

test('on a terminal one line is written over, and cleared in the end', () => {
  expect(progressAt([10, 20, 100], true)).toBe('\r\u001b[2Kpptx: slide 1 of 3\r\u001b[2Kpptx: slide 3 of 3\r\u001b[2K')
})
