import type { PaletteRole } from './palette'

/** What a design names for layouts to use, each with what it is for: editors and the reference show these words. */

/** The twelve colors of the palette. */
export const PALETTE_USES: Readonly<Record<PaletteRole, string>> = {
  background: 'Slide backgrounds, and text on colored backgrounds',
  text: 'Text that is read; the strongest contrast to the background',
  surface: 'Panels and other quiet areas',
  muted: 'Text of lesser weight: contexts, units, sources',
  accent1: 'The first accent: large figures, the first series of charts',
  accent2: 'The second accent',
  accent3: 'The third accent',
  accent4: 'The fourth accent',
  accent5: 'The fifth accent',
  accent6: 'The sixth accent',
  positive: 'A change for the better',
  negative: 'A change for the worse',
}

/** Colors that a design mixes from its palette, each for one use. */
export const PAINT_USES = {
  line: 'Hairlines: above the sources, in agendas, at leaders',
  track: 'The squares of a share that are not filled',
  panel: 'Panels behind text',
  ground: 'What covers and section slides are painted with',
  onGround: 'Text on the background of covers and section slides',
  onGroundMuted: 'Text of lesser weight there',
  onGroundLine: 'Hairlines there',
  kicker: "The theme's name above the title",
  warn: 'Heads of panels that say where sources disagree',
} as const satisfies Readonly<Record<string, string>>

/** The styles of text that layouts name. */
export const TEXT_STYLE_USES = {
  kicker: "The theme's name above the title",
  title: 'The title of a slide',
  coverTitle: 'The title on a cover',
  coverSubtitle: 'The line below it',
  coverFoot: 'The small line at the foot of a cover',
  sectionNumber: 'The numeral on a section slide',
  sectionTitle: 'The name on a section slide',
  sectionLead: 'The sentence below it',
  lead: 'A sentence that stands out from the body',
  body: 'Sentences',
  hero: 'One figure that fills a slide',
  heroUnit: 'Unit and words beside that figure',
  figure: 'The figure of a card',
  figureUnit: 'Unit and words beside that figure',
  figureLarge: 'The figure of a large card',
  figureLargeUnit: 'Unit and words beside that figure',
  name: 'What a figure measures',
  change: 'A change beside a figure',
  context: 'What a source says around a figure',
  label: 'Events of a timeline',
  tableHead: 'Heads of columns, and of lists of sources',
  tableCell: 'Cells of a table',
  tableFigure: 'Figures in a table',
  chartTitle: 'The line above a chart',
  category: 'Names along the axis of a chart',
  value: 'Values in a chart',
  endValue: 'The last value of a line',
  rank: 'Ranks inside the points of a chart',
  series: 'Names of lines and parts in a chart',
  quote: 'What somebody says',
  attribution: 'Who says it',
  panelTitle: 'The head of a panel',
  panelBody: 'Text in a panel',
  agendaNumber: 'Numerals of an agenda or a numbered list',
  agendaItem: 'Lines of an agenda',
  date: 'Dates of events',
  sourceName: 'A source in the list of sources',
  sourceText: 'What was taken from it',
  foot: 'Sources and slide number at the foot of a slide',
} as const satisfies Readonly<Record<string, string>>

/** The names of a list above, in order. */
export function namesOf<Name extends string>(uses: Readonly<Record<Name, string>>): readonly Name[] {
  return Object.keys(uses) as Name[]
}
