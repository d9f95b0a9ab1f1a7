import type { Storyline } from '../../core/template/storyline-schema'
import { checkSlide, type Known, type SlideProblem, slideProblem } from './check-slide'
import * as messages from './messages'
import type { Loaded } from './read-json'

/** What a storyline's or deck's schema cannot say about its slides. */
export function checkSlides(story: Loaded<Pick<Storyline, 'sections'>>, known: Known): readonly SlideProblem[] {
  const used = new Map<string, number>()
  return story.value.sections.flatMap((section, s) =>
    section.slides.flatMap((slide, i) => {
      const count = (used.get(slide.id ?? '') ?? 0) + 1
      if (slide.id !== undefined) used.set(slide.id, count)
      // The name that the scene gives to another slide of the same id.
      const name = slide.id === undefined ? null : count === 1 ? slide.id : `${slide.id}:${count}`
      const place = { document: story.document, path: ['sections', s, 'slides', i], slide: name }
      const about = { code: 'repeated-id', slot: null, path: ['id'] }
      const repeated = count > 1 ? [slideProblem(place, about, messages.repeatedId(slide.id))] : []
      return [...repeated, ...checkSlide(slide, place, known)]
    }),
  )
}
