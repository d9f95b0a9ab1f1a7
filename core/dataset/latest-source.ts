import type { DatasetIndex } from './lookup'

/** The day of the newest source: the date of a new deck, because unlike today it is the same whenever a deck is made. */
export function latestSourceDate({ dataset }: DatasetIndex): string {
  const dates = dataset.sources.flatMap(({ date }) => (date === null ? [] : [date.padEnd(10, '-01')]))
  return dates.sort().at(-1) ?? '2000-01-01'
}
