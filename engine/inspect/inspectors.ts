import type { Format } from '../../core/export-formats'
import { type Message, message } from '../../messages/message'
import type { Inspected } from './model'
import { readPdf } from './pdf/read-pdf'
import { readPptx } from './pptx'

/** How the files of a format are inspected. */
export interface Inspector {
  /** What such a file may begin with, byte by byte as characters. */
  readonly magic: readonly string[]
  /** @throws UnreadableFileError where the file is damaged or was not made here. */
  readonly read: (file: string, bytes: Uint8Array) => Inspected
  /** Why a file of this format may hold no deck. */
  readonly withoutDeck: Message
}

/** The inspector of each format; null where its files do not say enough. */
export const INSPECTORS: Readonly<Record<Format, Inspector | null>> = {
  pptx: {
    // A zip, or a compound file of Office before 2007, of which the package says more.
    magic: ['PK', '\xd0\xcf\x11\xe0'],
    read: (_, bytes) => readPptx(bytes),
    withoutDeck: message('presentation-without-deck'),
  },
  pdf: { magic: ['%PDF-'], read: readPdf, withoutDeck: message('pdf-without-deck') },
}
