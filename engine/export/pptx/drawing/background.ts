import type { Paint } from '../../../../core/template/palette'
import { type Xml, x } from '../../../ooxml/xml/element'
import { fill } from './paint'

/** The ground of a slide, layout or master; pptxgenjs leaves out the effect list that PowerPoint expects (#1442). */
export function backgroundOf(ground: Paint): Xml {
  return x('p:bg', {}, x('p:bgPr', {}, fill(ground), x('a:effectLst')))
}
