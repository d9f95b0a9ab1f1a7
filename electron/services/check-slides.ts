import type { Storyline } from '../../core/template/storyline-schema'
import { checkSlide, type Known } from './check-slide'
import * as messages from './messages'
import type { Problem } from './problem'
import type { Loaded } from './read-json'

/** What a storyline's or deck's schema cannot say about its slides. */
export function checkSlides(story: Loaded<Pick<Storyline, 'sections'>>, known: Known): readonly Problem[] {
  const ids = new Set<string>()
  return story.value.sections.flatMap((section, s) =>
    section.slides.flatMap((slide, i) => {
      const place = { document: story.document, path: ['sections', s, 'slides', i] }
      const twice = slide.id !== undefined && ids.has(slide.id)
      if (slide.id !== undefined) ids.add(slide.id)
      const repeated = twice ? [story.document.problem([...place.path, 'id'], messages.repeatedId(slide.id))] : []
      return [...repeated, ...checkSlide(slide, place, known)]
    }),
  )
}
