import { type Storyline, type StorylineSlide, storylineSlideSchema } from '../../core/template/storyline-schema'
import { message } from '../../messages/message'
import type { JsonDocument, JsonPath } from '../files/json/json-document'
import type { Loaded } from '../files/json/read-json'
import { firstProblems, type Problem } from '../files/problem'
import { type CheckContext, checkSlide, type SlideProblem, slideProblem } from './check-slide'

/** The slides of a storyline or a deck, in their sections. */
export type Story = Loaded<{ readonly sections: readonly Pick<Storyline['sections'][number], 'slides'>[] }>

/** What a storyline's or deck's schema cannot say about its slides. */
export function checkSlides(story: Story, known: CheckContext): readonly Problem[] {
  return problemsIn(story.document, slideProblems(story, known))
}

/** The same, not worded yet, in the order of the slides. */
export function slideProblems(story: Story, known: CheckContext): readonly SlideProblem[] {
  return slidesIn(story).flatMap(({ slide, path, name, isRepeated }) => {
    const place = { document: story.document, path, slide: name }
    const about = { code: 'repeated-id' as const, slot: null, path: ['id'] }
    const repeated = isRepeated
      ? [slideProblem(place, about, () => message('repeated-id', { id: slide.id ?? '' }))]
      : []
    return [...repeated, ...checkSlide(slide, place, known)]
  })
}

/** A slide with its path, and the name that the scene gives it: another one of the same id has a number behind it. */
interface NamedSlide {
  readonly slide: StorylineSlide
  readonly path: JsonPath
  readonly name: string | null
  readonly isRepeated: boolean
}

/** The slides of a storyline or a deck, in order. */
export function slidesIn({ value }: Story): readonly NamedSlide[] {
  const used = new Map<string, number>()
  return value.sections.flatMap((section, s) =>
    section.slides.map((slide, i) => {
      const count = (used.get(slide.id ?? '') ?? 0) + 1
      if (slide.id !== undefined) used.set(slide.id, count)
      const name = slide.id === undefined ? null : count === 1 ? slide.id : `${slide.id}:${count}`
      return { slide, path: ['sections', s, 'slides', i], name, isRepeated: count > 1 }
    }),
  )
}

/** Of a storyline that its schema refuses, what is wrong with those of its slides that the schema takes. */
export function checkValidSlides(document: JsonDocument, known: CheckContext): readonly Problem[] {
  const problems = listIn(document.value, 'sections').flatMap((section, s) =>
    listIn(section, 'slides').flatMap((slide, i) => {
      const read = storylineSlideSchema.safeParse(slide)
      const place = { document, path: ['sections', s, 'slides', i], slide: null }
      return read.success ? checkSlide(read.data, place, known) : []
    }),
  )
  return problemsIn(document, problems)
}

function problemsIn(document: JsonDocument, problems: readonly SlideProblem[]): readonly Problem[] {
  return firstProblems(problems, ({ path, says, spot }) => document.problem(path, says(), spot))
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = typeof value === 'object' && value !== null ? (value as Partial<Record<string, unknown>>)[key] : null
  return Array.isArray(list) ? list : []
}
