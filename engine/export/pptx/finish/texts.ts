import { append } from '../../../ooxml/xml/tree'
import { placeholderBody, textBody } from '../drawing/text-body'
import { type Pass, surfaces } from '../job'

/**
 * Paragraphs with exact sizes, line spacing, fonts and languages. pptxgenjs writes one language for all text, no
 * east-asian theme font, and paragraph properties once a run.
 */
export const texts: Pass = {
  name: 'texts',
  run(job) {
    for (const { placed, part } of surfaces(job)) {
      const linkId = (href: string) => job.package.link(part, href)
      for (const { node, element, slot } of placed) {
        if (node.kind !== 'text') continue
        const body = slot === null ? textBody(node, linkId) : placeholderBody(node, slot, linkId)
        append(element, body)
      }
    }
  },
}
