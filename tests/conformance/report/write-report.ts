import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FOLDER } from './keep-pictures'
import type { DeckFidelity } from './model'
import { deckTable, knownDifferences, summary } from './table'

/** Writes `out/conformance/report.md` for people and `report.json` for programs. */
export async function writeReport(decks: readonly DeckFidelity[], sample: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(join(FOLDER, 'report.json'), `${JSON.stringify({ sample, decks }, null, 2)}\n`)
  await writeFile(join(FOLDER, 'report.md'), report(decks, sample))
}

function report(decks: readonly DeckFidelity[], sample: string): string {
  const head = ['# Preview, PDF and PowerPoint file side by side', sample, summary(decks), knownDifferences(decks)]
  return `${[...head, ...decks.map(deckTable)].join('\n\n')}\n`
}
