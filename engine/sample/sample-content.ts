import type { PictureContent, SlotContent, SlotType } from '../../core/template/content-schema'
import type { TextStyleName } from '../../core/template/design-schema'
import type { Area, AreaOf, Layout } from '../../core/template/template'
import { SAMPLE_PICTURE } from './sample-picture'
import type { Supply } from './supply'

type Slot = Layout['slots'][string]
type Areas = readonly Area[]

interface Wanted {
  readonly slot: Slot
  /** The areas that show the slot. */
  readonly areas: Areas
  readonly supply: Supply
  /** Only the standard frame has a foot for sources. */
  readonly framed: boolean
}

/** What fills a slot of each type. A new type of slot does not compile until it has its sample. */
const SAMPLES: Readonly<Record<SlotType, (wanted: Wanted) => SlotContent>> = {
  text: ({ slot, areas, supply }) => ({ text: isSentence(areas) ? findingIn(supply) : slot.name }),
  points: ({ slot, supply }) => ({
    points: [...supply.figures(amount(slot, 4))].map((id) => ({ claim: 'auto', of: [id] })),
  }),
  metrics: ({ slot, supply }) => ({ metrics: [...supply.figures(amount(slot, 4))] }),
  chart: ({ slot, areas, supply }) => ({
    chart: { form: 'auto', observations: [...supply.chart(formsOf(areas), slot)] },
  }),
  table: ({ supply }) => ({
    table: { groups: GROUPS.map((name) => ({ name, observations: [...supply.figures(3)] })) },
  }),
  shares: ({ slot, supply }) => ({ shares: [...supply.shares(amount(slot, 2))] }),
  milestones: ({ slot, supply }) => ({ milestones: [...supply.milestones(amount(slot, 5))] }),
  findings: ({ slot, supply }) => ({ findings: [...supply.findings(amount(slot, 2))] }),
  conflicts: ({ slot, supply }) => ({ conflicts: [...supply.conflicts(amount(slot, 2))] }),
  image: ({ framed }) => ({ image: framed ? SAMPLE_PICTURE : withoutCredit(SAMPLE_PICTURE) }),
}

/** What a slot of a layout shows in a sample. */
export function sampleContent(name: string, layout: Layout, supply: Supply): SlotContent {
  const slot = layout.slots[name]
  if (!slot) throw new Error(`The layout "${layout.id}" has no slot "${name}"`)
  const areas = layout.areas.filter((area) => 'slot' in area && area.slot === name)
  return SAMPLES[slot.accepts]({ slot, areas, supply, framed: layout.framed })
}

const GROUPS = [
  { en: 'First group', zh: '第一组' },
  { en: 'Second group', zh: '第二组' },
]

/** As many as look natural, within what the slot takes. */
function amount({ min, max }: Slot, natural: number): number {
  return Math.max(1, min, Math.min(max, natural))
}

/** Styles in which whole sentences are set; in others stand a few words. */
const SENTENCES: ReadonlySet<TextStyleName> = new Set(['lead', 'sectionLead', 'body', 'quote', 'panelBody'])

function isSentence(areas: Areas): boolean {
  return areas.some((area) => area.show === 'text' && SENTENCES.has(area.style))
}

function withoutCredit({ data, alt }: PictureContent): PictureContent {
  return { data, alt }
}

function findingIn(supply: Supply): { readonly finding: string } {
  return { finding: supply.findings(1)[0] ?? '' }
}

function formsOf(areas: Areas): AreaOf<'chart'>['forms'] {
  return areas.find((area) => area.show === 'chart')?.forms
}
