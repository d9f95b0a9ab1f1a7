import { type Xml, x } from '../../../ooxml/xml/element'

const SAME = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']

/** Which of the theme's colours a master calls background and text. */
export const COLOUR_MAP: Xml = x('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries(SAME.map((name) => [name, name])),
})
