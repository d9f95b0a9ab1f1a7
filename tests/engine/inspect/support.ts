import type { Deck } from '../../../core/deck/schema'
import { DEFAULT_FORMAT_OPTIONS, type Format } from '../../../core/export-formats'
import { DEFAULT_PDF_OPTIONS, type PdfOptions } from '../../../core/export-options'
import { exportDeck } from '../../../engine/export/export-deck'
import { inspectBytes } from '../../../engine/inspect/inspect-file'
import type { Inspected } from '../../../engine/inspect/model'
import { layOut } from '../../../engine/world/world'
import { english } from '../../../messages/render'
import { WORLD } from '../shipped-world'
import { mustBeGood } from '../support'

/** The bytes of a deck in a format. */
export async function exported(deck: Deck, format: Format, pdf: PdfOptions = DEFAULT_PDF_OPTIONS): Promise<Uint8Array> {
  const [made] = await exportDeck(layOut(deck, WORLD), {
    formats: [format],
    deck,
    options: { ...DEFAULT_FORMAT_OPTIONS, pdf },
    dataset: WORLD.index,
    fonts: WORLD.fonts.files,
    metrics: WORLD.fonts.metrics,
    signal: null,
  })
  const [file] = made?.files ?? []
  if (file === undefined) throw new Error(`Nothing was exported as ${format}`)
  return file.bytes
}

/** What a file holds that is ours. */
export function held(bytes: Uint8Array): Inspected {
  return mustBeGood(inspectBytes('deck', bytes))
}

/** Why a file is not inspected. */
export function refusal(bytes: Uint8Array): string {
  const result = inspectBytes('deck', bytes)
  if (result.ok) throw new Error('The file was read')
  return result.problems.map(({ message }) => english(message)).join('\n')
}
