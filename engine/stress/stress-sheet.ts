import { groupBy } from '../../core/group-by'
import type { Lang } from '../../core/locale'
import { createFontSet } from '../../core/text/font-set'
import { message } from '../../messages/message'
import { render } from '../../messages/render'
import { type ContactGroup, exportContactSheet } from '../export/pdf/contact-sheet'
import type { World } from '../world/world'
import { trialOf } from './stress-layout'
import { variantName } from './trial-messages'
import type { Tried } from './try-layout'

const TITLE: Readonly<Record<Lang, { readonly title: string; readonly subject: string }>> = {
  en: { title: 'Layouts on trial', subject: 'Layouts with hostile content in every design and slide size' },
  zh: { title: '版式试排', subject: '各版式以极端内容在各外观和页面尺寸中的试排' },
}

/** A PDF of all slides that layouts were tried with: one group for each content and language. */
export function stressSheet(tried: readonly Tried[], world: World, lang: Lang): Promise<Uint8Array> {
  const groups = tried.flatMap((one) => groupsOf(one, lang))
  const [first] = groups.flatMap(({ pictures }) => pictures)
  if (!first) throw new Error('No layout was tried')
  const { heading, body, cjk } = first.scene.theme.fonts
  const twins = { heading: heading.twin, body: body.twin, cjk: cjk.twin }
  return exportContactSheet(groups, {
    document: { ...first.scene, ...TITLE[lang], lang, keywords: [], slides: [] },
    fonts: world.fonts.files,
    typesetter: { fonts: createFontSet(world.fonts.metrics, twins), lang, onMissing: () => {} },
    signal: null,
  })
}

function groupsOf({ layout, scenes }: Tried, lang: Lang): readonly ContactGroup[] {
  const pictures = scenes.flatMap(({ scene, slides, ...variant }) =>
    scene.slides.map((slide) => ({ scene, slide, place: { ...variant, trial: trialOf(slide, slides) } })),
  )
  const groups = groupBy(pictures, ({ place }) =>
    render(message('trial-content', { trial: place.trial, lang: place.lang }), lang),
  )
  return [...groups].map(([content, members]) => ({
    heading: `${layout.name[lang]}  ·  ${layout.id}  ·  ${content}`,
    pictures: members.map(({ scene, slide, place }) => ({ scene, slide, caption: variantName(place) })),
  }))
}
