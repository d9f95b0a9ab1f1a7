import type { TemplateEntry, TemplateProblem } from '../../bridge/templates'
import type { Localized } from '../../core/locale'
import { displayPath, type Problem } from '../files/problem'
import type { LibraryEntry } from './library'
import type { TemplateOrigin } from './model'

/** A file of the author's folder as a page or window shows it. */
export function describeEntry(entry: LibraryEntry, folder: string): TemplateEntry {
  const { file, kind, origin, template, isLastGood, problems } = entry
  return {
    file: displayPath(file, folder),
    kind,
    id: template?.loaded.value.id ?? null,
    name: template?.loaded.value.name ?? null,
    pack: packName(origin),
    isLastGood,
    problems: problems.map((problem) => placed(problem, folder)),
  }
}

/** How the pack is called where templates are chosen; null for what is in no pack. */
export function packName({ pack }: TemplateOrigin): Localized | null {
  return pack && (pack.name ?? { en: pack.id, zh: pack.id })
}

/** A problem with its place as a person standing in the folder would write it. */
export function placed({ file, line, column, message }: Problem, folder: string): TemplateProblem {
  return { place: `${displayPath(file, folder)}:${line}:${column}`, message }
}

/** What is wrong with the folder or a pack as a whole: the problems that are no entry's. */
export function problemsBeside(
  problems: readonly Problem[],
  entries: readonly LibraryEntry[],
  folder: string,
): readonly TemplateProblem[] {
  const ofEntries = new Set(entries.flatMap((entry) => entry.problems))
  return problems.filter((problem) => !ofEntries.has(problem)).map((problem) => placed(problem, folder))
}
