import { type DatasetProblem, problemAt, type Tables } from './tables'

/** Locators that name a paragraph beyond the last one of their source. A source whose paragraphs nobody has counted takes any. */
export function checkLocators({ sources, observations, milestones, findings }: Tables): DatasetProblem[] {
  const paragraphsOf = new Map(sources.map(({ entry }) => [entry.id, entry.paragraphs]))
  return [...observations, ...milestones, ...findings].flatMap((row) => {
    const { source, locator } = row.entry
    const last = paragraphsOf.get(source) ?? null
    if (last === null || locator.paragraph <= last) return []
    const message = `The source "${source}" has ${last} paragraphs, so there is no paragraph ${locator.paragraph}.`
    return [problemAt(row, ['locator', 'paragraph'], message)]
  })
}
