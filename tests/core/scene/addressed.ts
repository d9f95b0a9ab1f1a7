import { indexDataset } from '../../../core/dataset/lookup'
import type { Lang } from '../../../core/locale'
import type { Scene } from '../../../core/scene/model'
import { layOut, type World } from '../world'
import { deckOf } from './decks'
import { withLayout } from './own-layout'
import { WORLD } from './scenes'

/** Figures of two sources: one that has an address here, and one that has none. */
const FIGURES = { linked: 'sc-infrastructure/science-city/2025', plain: 'rd-investment/chengdu-chongqing/2023' }
/** As a dataset holds it: what XML, PDF and address lines have to be careful with, percent-encoded where it must be. */
export const ADDRESS = 'https://example.org/hub(2025)/%E6%88%90%E6%B8%9D?a=1&b=%3C2%3E|3#part'

const linkedSource = WORLD.index.observation.get(FIGURES.linked)?.source

/** The shipped world with an address for one source, and a layout whose table names sources in a column. */
export const ADDRESSED: World = {
  ...withLayout({
    slots: { rows: { accepts: 'table', name: { en: 'Rows', zh: '行' } } },
    areas: [
      { show: 'table', slot: 'rows', at: { band: 'body', columns: [1, 12] }, columns: ['name', 'value', 'source'] },
    ],
  }),
  index: indexDataset({
    ...WORLD.index.dataset,
    sources: WORLD.index.dataset.sources.map((source) =>
      source.id === linkedSource ? { ...source, url: ADDRESS } : source,
    ),
  }),
}

/** How the source with the address is named. */
export const linkedWords = (lang: Lang): string =>
  WORLD.index.source.get(linkedSource ?? '')?.citation[lang].replaceAll('\u2011', '-') ?? ''

/** Two slides that name both sources: a table, and the slide of sources. */
export function addressedScene(lang: Lang, world = ADDRESSED): Scene {
  const group = { name: 'Figures', observations: [FIGURES.linked, FIGURES.plain] }
  const slides = [
    { id: 'table', layout: 'own', content: { rows: { table: { groups: [group] } } } },
    { id: 'sources', layout: 'sources', content: { title: { text: 'Sources' } } },
  ]
  const sections = [{ name: { en: 'Only', zh: '唯一' }, listed: true, slides }]
  return layOut({ ...deckOf('own', {}), lang, sections }, world)
}
