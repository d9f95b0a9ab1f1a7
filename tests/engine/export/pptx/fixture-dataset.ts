import { indexDataset } from '../../../../core/dataset/lookup'
import type { Observation } from '../../../../core/dataset/model'

const both = (text: string) => ({ en: text, zh: text })

function observation(id: string, value: number, over: Partial<Observation> = {}): Observation {
  return {
    id,
    metric: 'rd',
    region: 'circle',
    period: '2023',
    periodInferred: false,
    regionInferred: false,
    value,
    unit: 'CNY bn',
    decimals: 2,
    kind: 'observed',
    basis: 'observed',
    bounds: { low: value, high: value },
    rounding: null,
    qualifier: 'exact',
    words: null,
    source: 'daily',
    locator: { paragraph: 7, via: null },
    derivation: null,
    context: null,
    note: null,
    related: { change: null, usd: null },
    ...over,
  }
}

/** Two observations of one metric: one stated, one derived from it. */
export const DATASET = indexDataset({
  sources: [
    {
      id: 'daily',
      title: both('A bumper year'),
      titleTranslated: null,
      language: 'en',
      author: null,
      producer: null,
      publisher: both('China Daily'),
      distributor: null,
      documentNumber: null,
      place: null,
      date: '2025-02-28',
      dateMeaning: 'published',
      accessed: null,
      license: null,
      version: null,
      citationFull: both('“A bumper year”, China Daily, 28 February 2025'),
      attribution: both('China Daily (2025)'),
      sha256: null,
      paragraphs: null,
      reliability: 'press',
      citation: { en: 'China Daily, 28 February 2025', zh: '中国日报，2025年2月28日' },
      url: null,
      note: null,
    },
  ],
  regions: [{ id: 'circle', name: { en: 'Economic circle', zh: '双城经济圈' }, short: both('Circle'), note: null }],
  themes: [],
  metrics: [
    {
      id: 'rd',
      theme: 'innovation',
      name: { en: 'R&D investment', zh: '研发投入' },
      short: both('R&D'),
      unit: 'CNY bn',
      direction: 'up',
      note: null,
    },
  ],
  observations: [
    observation('rd/circle/2023', 210.45),
    observation('rd/circle/2020', 158.23, {
      period: '2020',
      kind: 'derived',
      qualifier: 'approx',
      words: both('about a third less'),
      derivation: { formula: 'base', inputs: ['rd/circle/2023'], words: both('210.45 ÷ 1.33') },
    }),
  ],
  milestones: [],
  findings: [],
  conflicts: [],
  rules: [],
})
