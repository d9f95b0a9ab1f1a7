import type { DeckSlide } from '../deck/schema'
import type { Area, AreaOf, Layout } from '../template/template'
import { factsOn } from './facts-on'
import { observationsIn } from './observations-in'

/**
 * A slide after its figures or facts have changed. As long as nobody has written a title, the title says what the slide
 * shows; a slide that showed nothing so far stands under the theme of what comes first.
 */
export function followSubject(before: DeckSlide, after: DeckSlide, layout: Layout, theme?: string): DeckSlide {
  if (!layout.framed || after === before) return after
  const [was, is] = [subjectOf(before), subjectOf(after)]
  const themed = was.length === 0 && theme !== undefined ? { theme, ...after } : after
  const title = titleSlot(layout)
  if (title === undefined || String(was) === String(is) || !isFollowing(before, title, was)) return themed
  const { [title]: _, ...content } = themed.content
  return { ...themed, content: is.length === 0 ? content : { [title]: titleAbout(is), ...content } }
}

/** What a slide is about: its figures, else the events, voices or conflicts that it tells. */
function subjectOf(slide: DeckSlide): readonly string[] {
  const figures = observationsIn(slide)
  return figures.length > 0 ? figures : factsOn(slide)
}

function isFollowing({ content }: DeckSlide, title: string, subject: readonly string[]): boolean {
  return content[title] === undefined || JSON.stringify(content[title]) === JSON.stringify(titleAbout(subject))
}

const titleAbout = (subject: readonly string[]) => ({ text: { claim: 'auto' as const, of: [...subject] } })

function titleSlot(layout: Layout): string | undefined {
  const isTitle = (area: Area): area is AreaOf<'text'> => area.show === 'text' && area.placeholder === 'title'
  return layout.areas.find(isTitle)?.slot
}
