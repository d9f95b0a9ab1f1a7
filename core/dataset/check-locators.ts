import { message } from '../../messages/message'
import { type DatasetProblem, problemAt, type Tables } from './tables'

/** Locators beyond the last paragraph of their source. A source without a number of paragraphs takes any. */
export function checkLocators({ sources, observations, milestones, findings }: Tables): DatasetProblem[] {
  const paragraphsOf = new Map(sources.map(({ entry }) => [entry.id, entry.paragraphs]))
  return [...observations, ...milestones, ...findings].flatMap((row) => {
    const { source, locator } = row.entry
    const last = paragraphsOf.get(source) ?? null
    const paragraph = locator.to ?? locator.paragraph
    if (last === null || paragraph <= last) return []
    const key = locator.to === null ? 'paragraph' : 'to'
    return [problemAt(row, ['locator', key], () => message('paragraph-beyond-last', { source, last, paragraph }))]
  })
}
