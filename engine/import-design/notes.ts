import type { FontReport, ImportReport, Repair, SizeReport } from '../../bridge/import-report'
import type { Localized } from '../../core/locale'
import { LEAST_CONTRAST } from '../../core/template/contrast'
import { quote } from '../files/wording'
import type { BrandGround, PassedPicture } from './brand'

type Told = Omit<ImportReport, 'notes' | 'remarks'>

interface Seen {
  readonly background: BrandGround
  readonly cover: BrandGround | null
  readonly passedPictures: readonly PassedPicture[]
}

/** What a person should know of an import, most important first: whatever is not as it was in the template. */
export function notesOf(report: Told, seen: Seen): Pick<ImportReport, 'notes' | 'remarks'> {
  const remarks = remarksOf(report, seen)
  const repairs = report.repairs.map((repair) => repairNote(repair, report.repaired))
  return { notes: [...repairs, ...report.fonts.flatMap(fontNote), ...remarks], remarks }
}

function remarksOf(report: Told, seen: Seen): readonly Localized[] {
  return [
    ...groundNote(seen.background, { en: 'background', zh: '背景' }),
    ...(seen.cover ? groundNote(seen.cover, { en: 'background of title slides', zh: '标题页背景' }) : []),
    ...mixedNote(report),
    ...logoNotes(report.logo, seen.passedPictures),
    ...(report.size ? sizeNote(report.size) : []),
  ]
}

function repairNote({ colour, ground, before, after, ...ratio }: Repair, repaired: boolean): Localized {
  const from = ratio.contrastBefore.toFixed(1)
  const to = ratio.contrastAfter.toFixed(1)
  const least = String(LEAST_CONTRAST)
  const change = before === after ? `"${ground}"` : `"${colour}"`
  if (ratio.contrastAfter < LEAST_CONTRAST)
    return {
      en: `"${colour}" #${before} on "${ground}" has a contrast of ${from}, text needs ${least}; no shade of it reaches that, so choose another colour.`,
      zh: `“${colour}”（#${before}）在“${ground}”上的对比度为 ${from}，文字至少需要 ${least}；调整深浅无法达到，请另选颜色。`,
    }
  const [did, done] = repaired ? ['was changed', '已改为'] : ['could be changed', '建议改为']
  const target = before === after ? '' : ` from #${before} to #${after}`
  return {
    en: `"${colour}" #${before} on "${ground}" has a contrast of ${from}, text needs ${least}: ${change} ${did}${target}, which makes it ${to}.`,
    zh: `“${colour}”（#${before}）在“${ground}”上的对比度为 ${from}，文字至少需要 ${least}：${before === after ? `“${ground}”的深浅` : `“${colour}”`}${done}${before === after ? '可读的深浅' : ` #${after}`}，对比度为 ${to}。`,
  }
}

const USES: Record<FontReport['use'], Localized> = {
  heading: { en: 'headings', zh: '标题' },
  body: { en: 'text', zh: '正文' },
  chinese: { en: 'Chinese', zh: '中文' },
}

const TWIN_NAMES: Readonly<Record<string, string>> = {
  arimo: 'Arimo',
  carlito: 'Carlito',
  caladea: 'Caladea',
  gelasio: 'Gelasio',
  'noto-sans-sc': 'Noto Sans SC',
}

function fontNote({ use, found, office, twin, match }: FontReport): Localized[] {
  const what = USES[use]
  const shown = TWIN_NAMES[twin] ?? twin
  if (found === null) {
    return [
      {
        en: `The template names no font for ${what.en}; "${office}" is used.`,
        zh: `模板没有指定${what.zh}字体，改用“${office}”。`,
      },
    ]
  }
  if (match === 'same') return []
  if (match === 'same-widths')
    return [
      {
        en: `"${found}" (${what.en}) is shown in ${shown} here and in the PDF, which has the same widths; PowerPoint shows ${office}.`,
        zh: `${what.zh}字体“${found}”在预览和 PDF 中以字宽相同的 ${shown} 显示，PowerPoint 中为 ${office}。`,
      },
    ]
  return [
    {
      en: `No shipped font has the widths of "${found}" (${what.en}); "${office}" is the nearest and is used instead, in PowerPoint too, so that lines break alike.`,
      zh: `没有与${what.zh}字体“${found}”字宽相同的内置字体；改用最接近的“${office}”（PowerPoint 中亦然），以保证换行一致。`,
    },
  ]
}

function groundNote({ hex, was }: BrandGround, what: Localized): Localized[] {
  if (was === 'colour') return []
  const kinds: Record<Exclude<BrandGround['was'], 'colour'>, Localized> = {
    gradient: { en: 'a gradient', zh: '渐变' },
    picture: { en: 'a picture', zh: '图片' },
    pattern: { en: 'a pattern', zh: '图案' },
    unknown: { en: 'of a kind that cannot be read', zh: '无法读取的类型' },
  }
  const kind = kinds[was]
  return [
    {
      en: `The ${what.en} is ${kind.en} in the template; designs have one colour there, so #${hex} is used.`,
      zh: `模板的${what.zh}是${kind.zh}；外观只用单色，因此采用 #${hex}。`,
    },
  ]
}

function mixedNote({ colours }: Told): Localized[] {
  const mixed = colours.filter(({ from }) => from === null)
  if (mixed.length === 0) return []
  const listed = mixed.map(({ role, hex }) => `"${role}" #${hex}`)
  return [
    {
      en: `The theme has no fitting colour for ${listed.join(', ')}; the program mixed ${mixed.length === 1 ? 'it' : 'them'}.`,
      zh: `主题中没有合适的颜色用作 ${listed.join('、')}，由程序调配。`,
    },
  ]
}

function logoNotes(logo: boolean, passed: readonly PassedPicture[]): Localized[] {
  const why: Record<PassedPicture['why'], Localized> = {
    kind: { en: 'is neither PNG nor JPEG', zh: '既不是 PNG 也不是 JPEG' },
    damaged: { en: 'is damaged', zh: '已损坏' },
    'too-large': { en: 'is too large for a logo', zh: '作为标志过大' },
  }
  const told = passed.map(({ part, why: reason }) => ({
    en: `The picture ${quote(part)} may be the logo, but it ${why[reason].en} and was left out; save it as a small PNG in the template and import again.`,
    zh: `图片${quote(part, 'zh')}可能是标志，但${why[reason].zh}，未予采用；请在模板中将其存为小尺寸 PNG 后重新导入。`,
  }))
  const placed = {
    en: 'The logo stands at the right end of the head of slides, whatever its place in the template was.',
    zh: '标志放在页眉右端，与其在模板中的位置无关。',
  }
  if (!logo) return told
  // Beside a logo, a picture of another kind is most likely an ornament; one that broke may have been the real one.
  return [placed, ...told.filter((_, i) => passed[i]?.why !== 'kind')]
}

function sizeNote({ width, height, nearest, same }: SizeReport): Localized[] {
  const points = `${Math.round(width)} × ${Math.round(height)} pt`
  if (same)
    return nearest === '16:9'
      ? []
      : [
          {
            en: `The template's slides are ${nearest === 'a4' ? 'A4' : nearest}; choose that size for decks in this design.`,
            zh: `模板的幻灯片为 ${nearest === 'a4' ? 'A4' : nearest}；使用此外观时请选择该尺寸。`,
          },
        ]
  return [
    {
      en: `The template's slides are ${points}; decks come as 16:9, 4:3 and A4, of which ${nearest === 'a4' ? 'A4' : nearest} is the nearest.`,
      zh: `模板的幻灯片为 ${points}；简报尺寸有 16:9、4:3 和 A4，最接近的是 ${nearest === 'a4' ? 'A4' : nearest}。`,
    },
  ]
}
