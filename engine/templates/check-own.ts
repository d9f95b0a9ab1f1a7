import { valueAt } from '../../core/explain/schema-walk'
import { guardedProblems } from '../files/guarded'
import type { JsonDocument } from '../files/json/json-document'
import { byPlace, type Problem } from '../files/problem'
import { checkDesign, validParts } from '../validate/check-design'
import type { CheckContext } from '../validate/check-slide'
import { checkSlides, checkValidSlides } from '../validate/check-slides'
import { currentDocument, currentLoaded } from '../validate/current-ids'
import type { OwnTemplate, TemplateFile, TemplateKind } from './model'

/**
 * All that is wrong with a file of templates: what its schema refuses and, of the parts that it takes, what only the
 * rest of the world reveals. A person can fix it all at once.
 */
export function problemsIn(
  { file, template, kind, document, problems }: TemplateFile,
  known: CheckContext,
): readonly Problem[] {
  if (template) return guardedProblems(file, () => checkOwn(template, known))
  if (kind === null || document === null) return problems
  return [...problems, ...guardedProblems(file, () => checkValid(kind, document, known))].sort(byPlace)
}

/** The layouts that storylines may name: those that can be used, and faulty ones that are not used in any form. */
export function withFaulty(layouts: CheckContext['layouts'], files: readonly TemplateFile[]): CheckContext['layouts'] {
  const faulty = files.filter(({ kind, template }) => kind === 'layout' && template === null)
  const ids = faulty.map(({ document }) => valueAt(document?.value, ['id'])).filter((id) => typeof id === 'string')
  return new Map([...ids.map((id) => [id, null] as const), ...layouts])
}

/** What is wrong with a template that can be used all the same: colors that cannot be read, names that nobody knows. */
function checkOwn(template: OwnTemplate, known: CheckContext): readonly Problem[] {
  switch (template.kind) {
    case 'layout':
      // What its schema cannot say was checked when it was read.
      return []
    case 'design':
      return checkDesign(template.loaded, known.index)
    case 'storyline':
      return checkSlides(currentLoaded(template.loaded, known.index.renamed), known)
  }
}

/** The same, of the parts that are right in a template that is not. */
function checkValid(kind: TemplateKind, document: JsonDocument, known: CheckContext): readonly Problem[] {
  switch (kind) {
    case 'layout':
      return []
    case 'design':
      return checkDesign(validParts(document), known.index)
    case 'storyline':
      return checkValidSlides(currentDocument(document, known.index.renamed), known)
  }
}
