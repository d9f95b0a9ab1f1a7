import { describe, expect, it } from 'vitest'
import { randomFor } from '../core/random'
import { Campaign } from './campaign'
import { failureLines, resultsTable } from './table'

describe('a campaign', () => {
  it('counts what was tried and what failed, goes on after a failure, and fails at the end', async () => {
    const campaign = new Campaign('example', 'test')
    const run = campaign.run('odd numbers', 4, (index) => {
      campaign.measure('odd numbers', 'number', index)
      if (index % 2 === 1) throw new Error(`${index} is odd`)
    })
    await expect(run).rejects.toThrow('2 of "odd numbers" failed')
    await campaign.run('nothing', 1, () => {})
    expect(resultsTable(campaign.results())).toContain('| odd numbers | 4 | 2 | 3 |')
    expect(resultsTable(campaign.results())).toContain('| all | 5 | 2 | 3 |')
    expect(failureLines(campaign.results())).toEqual([
      "ONLY='odd numbers:1': 1 is odd",
      "ONLY='odd numbers:3': 3 is odd",
    ])
  })

  it('makes the same input again from its seed and name, and another from others', () => {
    const numbers = (seed: number, name: string) => {
      const random = randomFor(seed, name)
      return Array.from({ length: 20 }, () => random.below(1000))
    }
    expect(numbers(1, 'decks:3')).toEqual(numbers(1, 'decks:3'))
    expect(numbers(1, 'decks:3')).not.toEqual(numbers(2, 'decks:3'))
    expect(numbers(1, 'decks:3')).not.toEqual(numbers(1, 'decks:4'))
  })
})
