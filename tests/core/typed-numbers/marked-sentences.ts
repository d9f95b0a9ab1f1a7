import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from '../../../core/typed-numbers/figure'

/** A text and where in it a reader sees figures. */
export interface MarkedSentence {
  readonly text: string
  readonly figures: readonly Place[]
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The sentences of a file in this folder, a line each; `[` and `]` are around each figure. */
export function markedSentences(file: string): readonly MarkedSentence[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
  return lines.map(marked)
}

function marked(line: string): MarkedSentence {
  const figures: Place[] = []
  let text = ''
  for (const [i, part] of line.split(/[[\]]/).entries()) {
    if (i % 2 === 1) figures.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  return { text, figures }
}

/** What was overlooked in a sentence, and what was found where no reader sees a figure. */
export function compared({ text, figures }: MarkedSentence, found: readonly Figure[]) {
  const meet = (one: Place, other: Place) => one.start < other.end && other.start < one.end
  const missed = figures.filter((figure) => !found.some((one) => meet(one, figure)))
  const falseAlarms = found.filter((one) => !figures.some((figure) => meet(one, figure)))
  return {
    missed: missed.map(({ start, end }) => text.slice(start, end)),
    falseAlarms: falseAlarms.map((one) => one.text),
  }
}
