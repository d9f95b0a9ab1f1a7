import { message } from '../../../messages/message'
import { imageHeader } from '../../template/image'
import { layoutNamed, slotNamed } from '../../template/named'
import type { AreaOf } from '../../template/template'
import type { Box } from '../../units'
import { report, type SlideBuild } from '../context'
import { fitPicture } from '../picture'
import { resolveText } from '../text-content'

/** A picture of the deck, whole or cropped to its area; whose it is, the foot says. */
export function addImageArea(build: SlideBuild, area: AreaOf<'image'>, box: Box): void {
  const content = build.deckSlide.content[area.slot]
  if (!content || !('image' in content)) return
  const { data, alt, credit } = content.image
  const header = imageHeader(data)
  // The schema of a deck lets nothing else through.
  if (!header) return
  build.nodes.push({
    kind: 'image',
    id: area.slot,
    slot: area.slot,
    role: 'figure',
    ...fitPicture(header, box, area),
    alt: resolveText(build, area.slot, alt),
    fromLayout: false,
    mediaType: header.mediaType,
    base64: data,
    orientation: header.orientation,
  })
  if (credit !== undefined) addCredit(build, area.slot, resolveText(build, area.slot, credit))
}

/** The foot belongs to the standard frame. */
function addCredit(build: SlideBuild, slot: string, credit: string): void {
  if (build.layout.framed) build.credits.add(credit)
  else
    report(
      build,
      slot,
      message('credit-hidden', { layout: layoutNamed(build.layout), slot: slotNamed(slot, build.layout) }),
    )
}
