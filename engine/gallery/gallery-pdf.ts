import type { Lang } from '../../core/locale'
import { createFontSet } from '../../core/text/font-set'
import { type ContactGroup, type ContactPicture, exportContactSheet } from '../export/pdf/contact-sheet'
import { layOutSample, type Samples } from '../sample/samples'
import type { World } from '../world/world'

export interface GalleryRequest {
  readonly layouts: readonly string[]
  readonly designs: readonly string[]
  readonly lang: Lang
}

/** Every layout in every design, on sample data: a PDF to leaf through. */
export async function galleryPdf(order: GalleryRequest, world: World, samples: Samples): Promise<Uint8Array> {
  const groups = order.layouts.map((id) => groupOf(id, order, world, samples))
  const [first] = groups.flatMap(({ pictures }) => pictures)
  if (!first) throw new Error('There is no layout to show')
  const { heading, body, cjk } = first.scene.theme.fonts
  const twins = { heading: heading.twin, body: body.twin, cjk: cjk.twin }
  return exportContactSheet(groups, {
    document: { ...first.scene, ...TITLES[order.lang], keywords: [], slides: [] },
    fonts: world.fonts.files,
    typesetter: { fonts: createFontSet(world.fonts.metrics, twins), lang: order.lang, onMissing: () => {} },
    signal: null,
  })
}

const TITLES: Readonly<Record<Lang, { readonly title: string; readonly subject: string }>> = {
  en: { title: 'Layouts of Chengyu Brief', subject: 'Every layout in every design, on sample data' },
  zh: { title: '成渝简报版式总览', subject: '各版式在各外观中的样例' },
}

function groupOf(id: string, { designs, lang }: GalleryRequest, world: World, samples: Samples): ContactGroup {
  const { layouts, origins, designs: known } = world.templates
  const layout = layouts.get(id)
  const pack = origins.layout.get(id)?.pack?.id
  const pictures = designs.flatMap((design): ContactPicture[] => {
    const laidOut = layOutSample(id, { design, lang }, world, samples)
    return laidOut ? [{ ...laidOut, caption: known.get(design)?.name[lang] ?? design }] : []
  })
  const parts = [layout?.name[lang], id, pack].filter((part) => part !== undefined)
  return { heading: parts.join('  ·  '), pictures }
}
