import { checkDesign } from '../check-design'
import type { Known } from '../check-slide'
import { checkSlides } from '../check-slides'
import type { Problem } from '../problem'
import type { OwnTemplate } from './model'

/** What is wrong with a template that can be used all the same: colours that cannot be read, names that nobody knows. */
export function checkOwn(template: OwnTemplate, known: Known): readonly Problem[] {
  switch (template.kind) {
    case 'layout':
      // What its schema cannot say was checked when it was read.
      return []
    case 'design':
      return checkDesign(template.loaded, known.index)
    case 'storyline':
      return checkSlides(template.loaded, known)
  }
}
