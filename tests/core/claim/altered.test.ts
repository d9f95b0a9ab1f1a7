import { describe, expect, it } from 'vitest'
import { resolveClaim } from '../../../core/claim/claim'
import { indexDataset } from '../../../core/dataset/lookup'
import { shippedDataset } from '../dataset/read-files'
import { COMPARISONS } from './altered/comparisons'
import { GROWTH } from './altered/growth'
import { KINDS } from './altered/kinds'
import { RANKS } from './altered/ranks'
import { REGIONS } from './altered/regions'
import { SOURCES } from './altered/sources'
import { RawReading } from './evaluate-facts'
import { changedFiles, expectSound } from './support'

/** Between figures and their units, and before a percent sign, spaces do not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

// Whatever the data say instead: each word of a sentence follows them, or another sentence stands in its place.

describe.each([...REGIONS, ...GROWTH, ...COMPARISONS, ...RANKS, ...KINDS, ...SOURCES])(
  '$name',
  ({ edits = {}, added = [], says }) => {
    const files = changedFiles(edits, added)
    const index = indexDataset(shippedDataset(files))
    const reading = new RawReading(files)

    it.each(says)('$kind: $en', ({ kind, of, refused = false, en, zh }) => {
      const result = resolveClaim({ claim: kind, of: [...of] }, index)
      expect(!result.ok).toBe(refused)
      const { text } = result.ok ? result.claim : result.instead
      expect({ en: plain(text.en), zh: plain(text.zh) }).toEqual({ en, zh })
      if (result.ok) expectSound(result.claim, reading)
    })
  },
)
