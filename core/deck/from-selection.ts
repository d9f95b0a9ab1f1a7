import type { DatasetIndex } from '../dataset/lookup'
import type { Observation, Theme } from '../dataset/model'
import type { Localized } from '../locale'
import type { Storyline, StorylineSlide } from '../template/storyline-schema'
import { metricSlides, proseSlides } from './compose/theme-slides'
import { type DeckOptions, newDeck } from './from-storyline'
import type { Deck } from './schema'

/** What was asked for: whole themes, single metrics, or both. All ids are known. */
export interface Selection {
  readonly themes: readonly string[]
  readonly metrics: readonly string[]
}

type Section = Storyline['sections'][number]

/** A deck for just what was asked for; the shape of each metric's data chooses layout and chart. */
export function deckFromSelection(selection: Selection, index: DatasetIndex, options: DeckOptions): Deck {
  const themes = index.dataset.themes.filter(
    (theme) =>
      selection.themes.includes(theme.id) || selection.metrics.some((id) => index.metric.get(id)?.theme === theme.id),
  )
  const several = themes.length > 1
  const sections = withOpeners(themes.map((theme) => themeSection(theme, selection, index)))
  const title = deckTitle(themes.map((theme) => theme.name))
  const subject = {
    en: themes.map((theme) => theme.name.en).join('; '),
    zh: themes.map((theme) => theme.name.zh).join('；'),
  }
  return newDeck(options, title, subject, [
    opening(title, subject, themes.length),
    ...sections,
    closing(sections, several),
  ])
}

function deckTitle(names: readonly { readonly en: string; readonly zh: string }[]): { en: string; zh: string } {
  const [only] = names
  if (names.length === 1 && only) return only
  return { en: 'Chengdu and Chongqing in figures', zh: '数说成渝' }
}

/** More themes than these are counted on the cover, not named. */
const FEW_THEMES = 3
const manyThemes = (count: number): Localized => ({
  en: `${count} themes, {{deck.figures}} from {{deck.sources}}`,
  zh: `${count}个主题，{{deck.figures}}，来自{{deck.sources}}`,
})

function opening(title: Section['name'], subject: Section['name'], themes: number): Section {
  const several = themes > 1
  const cover: StorylineSlide = {
    layout: 'cover',
    content: {
      title: { text: title },
      ...(several ? { subtitle: { text: themes <= FEW_THEMES ? subject : manyThemes(themes) } } : {}),
      foot: { text: PREPARED_FROM },
    },
  }
  const agenda: StorylineSlide = { layout: 'agenda', content: { title: { text: AGENDA } } }
  return { name: { en: 'Opening', zh: '开篇' }, listed: false, slides: several ? [cover, agenda] : [cover] }
}

const PREPARED_FROM = {
  en: 'Prepared from {{deck.sources}}, {{deck.figures}} · {{deck.newest}}',
  zh: '依据{{deck.sources}}、{{deck.figures}}编制 · {{deck.newest}}',
}
const AGENDA = { en: 'What this briefing covers', zh: '本简报内容' }

interface ThemeSection extends Section {
  readonly opener: StorylineSlide
}

function themeSection(theme: Theme, selection: Selection, index: DatasetIndex): ThemeSection {
  const { id, name, summary } = theme
  const figures = metricSlides(id, selectedObservations(id, selection, index), index)
  const slides = selection.themes.includes(id) ? [...figures, ...proseSlides(id, index, figures)] : figures
  const opener = { layout: 'section', content: { title: { text: name }, lead: { text: withoutStop(summary) } } }
  return { name, listed: true, slides, opener }
}

/** Each theme opens with a slide of its own, unless there is but one or each is no longer than such a slide. */
function withOpeners(sections: readonly ThemeSection[]): readonly Section[] {
  const filled = sections.filter(({ slides }) => slides.length > 0)
  const open = filled.length > 1 && filled.some(({ slides }) => slides.length > 1)
  return filled.map(({ opener, slides, ...section }) => ({ ...section, slides: open ? [opener, ...slides] : slides }))
}

/** Leads are headlines and end without a full stop. */
export function withoutStop({ en, zh }: Localized): Localized {
  return { en: en.replace(/\.$/, ''), zh: zh.replace(/。$/, '') }
}

/** Variants repeat a figure in another currency or from another source: they stay in the notes. */
function selectedObservations(theme: string, selection: Selection, index: DatasetIndex): readonly Observation[] {
  const isVariant = (observation: Observation) => observation.id.split('/').length > 3
  return index.dataset.observations.filter((observation) => {
    if (index.metric.get(observation.metric)?.theme !== theme || isVariant(observation)) return false
    return selection.themes.includes(theme) || selection.metrics.includes(observation.metric)
  })
}

/** What to remember (one sentence a theme) and the sources. */
function closing(sections: readonly Section[], several: boolean): Section {
  const points = sections.flatMap((section) => {
    const title = section.slides.find((slide) => slide.theme !== undefined)?.content.title
    return title && 'text' in title ? [title.text] : []
  })
  const summary: StorylineSlide = {
    layout: 'summary',
    content: { title: { text: { en: 'What to remember', zh: '要点回顾' } }, points: { points: points.slice(0, 6) } },
  }
  const sources: StorylineSlide = {
    layout: 'sources',
    content: { title: { text: { en: 'Sources and notes', zh: '来源与说明' } } },
  }
  const slides = several && points.length > 1 ? [summary, sources] : [sources]
  return { name: { en: 'Sources and notes', zh: '来源与说明' }, listed: false, slides }
}
