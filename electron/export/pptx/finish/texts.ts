import { placeholderBody, textBody } from '../drawing/text-body'
import { type Pass, surfaces } from '../job'
import { append } from '../xml/tree'

/**
 * Paragraphs with exact sizes, line spacing, fonts and languages. pptxgenjs writes one language for all text, no
 * east-asian theme font, and paragraph properties once a run.
 */
export const texts: Pass = {
  name: 'texts',
  run(job) {
    for (const { placed } of surfaces(job)) {
      for (const { node, element, slot } of placed) {
        if (node.kind !== 'text') continue
        const body = slot === null ? textBody(node) : placeholderBody(node, slot, slot.valign)
        append(element, body)
      }
    }
  },
}
