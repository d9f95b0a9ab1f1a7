import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../../core/dataset/build-dataset'
import { english } from '../../../messages/render'
import { readFiles } from './read-files'

type Entry = Record<string, unknown>
const BOTH = { en: 'New', zh: '新增' }

/** What the dataset warns of once one table has one more entry; it can be used all the same. */
function warningsWith(table: string, entry: Entry): readonly string[] {
  const files = readFiles()
  const entries = files[table] as Entry[]
  entries.push(entry)
  const result = buildDataset(files)
  if (!result.ok) throw new Error(result.problems.map(({ says }) => english(says())).join('\n'))
  return result.warnings.map(({ table: where, path, says }) => {
    expect([where, path]).toEqual([table, [entries.length - 1, 'id']])
    return english(says())
  })
}

const source = { id: 'new', title: BOTH, publisher: BOTH, date: null, citation: BOTH }
const NAME = { en: 'Nowhere', zh: '某地' }
const region = { id: 'new', name: NAME, short: NAME }
const theme = { id: 'new', name: BOTH, summary: BOTH }
const metric = { id: 'new', theme: 'economic-scale', name: BOTH, short: BOTH, unit: 'count', direction: 'up' }

describe('an entry that nothing uses', () => {
  it.each([
    ['sources', source, 'Nothing cites the source "new". Add what it states, or remove the source.'],
    ['regions', region, 'No observation and no finding is about the region "new". Add one, or remove the region.'],
    ['themes', theme, 'The theme "new" has no metric, milestone, finding or conflict. Add one, or remove the theme.'],
    ['metrics', metric, 'The metric "new" has no observations. Add one, or remove the metric.'],
  ])('of %s is a warning', (table, entry, warning) => {
    expect(warningsWith(table, entry)).toEqual([warning])
  })

  it('is none of the shipped ones', () => {
    const result = buildDataset(readFiles())
    expect(result.ok && result.warnings).toEqual([])
  })
})

/** Tables in which a new entry is used by one other entry only. */
const USES: readonly (readonly [string, Entry, string, Entry])[] = [
  ['sources', source, 'findings', { source: 'new' }],
  ['sources', source, 'milestones', { source: 'new' }],
  ['sources', source, 'conflicts', { sources: ['new'] }],
  ['sources', source, 'observations/science-city-plan', { source: 'new' }],
  ['regions', region, 'findings', { regions: ['new'] }],
  ['regions', region, 'derived', { region: 'new' }],
  ['themes', theme, 'conflicts', { theme: 'new' }],
  ['themes', theme, 'milestones', { theme: 'new' }],
  ['metrics', { ...metric, unit: 'percent' }, 'derived', { metric: 'new' }],
]

describe('an entry that something uses', () => {
  it.each(USES)('of $0, by one of $2', (table, entry, user, use) => {
    const files = readFiles()
    const users = files[user] as Entry[]
    ;(files[table] as Entry[]).push(entry)
    const { related: _related, ...first } = users[0] as Entry
    users.push({ ...first, ...('id' in first ? { id: 'user' } : { variant: 'user' }), ...use })
    const result = buildDataset(files)
    expect(result.ok ? result.warnings : result.problems.map(({ says }) => english(says()))).toEqual([])
  })
})
