import { afterAll, expect, it } from 'vitest'
import { checkCase } from '../../core/claim/property/check-case'
import { randomCase } from '../../core/claim/property/random-dataset'
import { randomFor } from '../../core/random'
import { Campaign } from '../campaign'
import { IS_FULL, ONLY, rounds, SEED } from '../settings'

const campaign = new Campaign('claims', 'sentences')
afterAll(() => campaign.close())

/** Some drawn datasets are not valid; of the rest there must be so many. */
const drawn = { cases: 0, invalid: 0 }

it('every sentence says of its dataset what is so, in both languages', async () => {
  const wanted = rounds({ sample: 250, full: 10_000 })
  await campaign.run('sentences', Math.ceil(wanted * 1.25), (_, input) => {
    if (drawn.cases === wanted) return
    const given = randomCase(randomFor(SEED, input))
    if (!given) {
      drawn.invalid++
      return
    }
    drawn.cases++
    checkCase(given)
  })
  if (ONLY === null) expect(drawn.cases).toBe(wanted)
  expect(IS_FULL || drawn.cases > 0).toBe(true)
})
