import { CHART_FORMS } from '../chart/forms/index'
import type { ChartType } from '../chart-types'
import type { Unit } from '../dataset/model'
import { type DeckExcess, MAX_DECK_ENTRIES, MAX_DECK_LENGTH, MAX_LISTED_SECTIONS } from '../deck/excess'
import type { Localized } from '../locale'
import { didYouMean } from '../nearest'
import { type Excess, MAX_ENTRIES, MAX_SLIDE_LENGTH, MAX_SLOT_LENGTH, MAX_TEXT_LENGTH } from '../template/excess'
import type { BlankAlt } from '../template/slide-texts'
import type { SlotMisfit } from '../template/slots'
import { SLOT_TYPE_NAMES } from '../template/slots'

// The sentences of the diagnostics, in every language. The interface shows them in its own, the command line in English.
// English names things as files do ("metrics", "bump"), Chinese as the interface does.

// --- The deck ----------------------------------------------------------------------------------------------------

export const noSlides: Localized = { en: 'The deck has no slides; add one.', zh: '简报还没有页面，请添加一页。' }

export function missingDesign(id: string, used: string): Localized {
  return {
    en: `There is no design "${id}"; "${used}" is used instead.`,
    zh: `没有外观“${id}”，已改用“${used}”。`,
  }
}

export function missingLayout(id: string, known: readonly string[]): Localized {
  return {
    en: `There is no layout "${id}"; only the title of the slide is shown.${didYouMean(id, known)}`,
    zh: `没有版式“${id}”，本页仅显示标题。${didYouMean(id, known, 'zh')}`,
  }
}

export function repeatedId(id: string): Localized {
  return {
    en: `Another slide has the id "${id}" too; give this one an id of its own.`,
    zh: `另有页面也使用标识“${id}”，请为本页另取一个。`,
  }
}

/** `number` is that of the first slide with this title. */
export function repeatedTitle(title: string, number: number): Localized {
  return {
    en: `Slide ${number} has the title "${title}" too; give one of them a title of its own.`,
    zh: `第${number}页也用了标题“${title}”，请为其中一页另拟标题。`,
  }
}

// --- What a slide refers to ----------------------------------------------------------------------------------------

/** The table that each kind of reference is looked up in. */
export type Table = 'theme' | 'observation' | 'milestone' | 'finding' | 'conflict'

const TABLES: Record<Table, string> = {
  theme: '主题',
  observation: '数据',
  milestone: '事件',
  finding: '观点',
  conflict: '来源分歧',
}

export function unknownReference(table: Table, id: string, known: Iterable<string>): Localized {
  const ids = [...known]
  return {
    en: `The dataset has no ${table} "${id}"; it is left out.${didYouMean(id, ids)}`,
    zh: `数据集中没有名为“${id}”的${TABLES[table]}，已略去。${didYouMean(id, ids, 'zh')}`,
  }
}

export function unknownInText(id: string): Localized {
  return {
    en: `The text refers to "${id}", which is not in the dataset.`,
    zh: `文字引用了“${id}”，数据集中没有这项数据。`,
  }
}

export function unknownFindingInText(id: string): Localized {
  return {
    en: `The text refers to the finding "${id}", which is not in the dataset.`,
    zh: `文字引用了观点“${id}”，数据集中没有这一观点。`,
  }
}

export function unknownToken(id: string, known: readonly string[]): Localized {
  return {
    en: `There is no "{{${id}}}".${didYouMean(id, known)}`,
    zh: `没有“{{${id}}}”这一占位符。${didYouMean(id, known, 'zh')}`,
  }
}

// --- Slots -------------------------------------------------------------------------------------------------------

/** What a slide holds and what its layout takes do not agree. */
export function misfit(found: SlotMisfit, layout: string): Localized {
  const { slot } = found
  switch (found.kind) {
    case 'unknown-slot':
      return {
        en: `The layout "${layout}" has no slot "${slot}"; what it holds is not shown.${didYouMean(slot, found.known)}`,
        zh: `版式“${layout}”没有栏位“${slot}”，其中的内容未显示。${didYouMean(slot, found.known, 'zh')}`,
      }
    case 'wrong-type':
      return {
        en: `The slot "${slot}" takes ${found.accepts}, found ${found.found}; it is not shown.`,
        zh: `栏位“${slot}”应放${SLOT_TYPE_NAMES[found.accepts].zh}，实际是${SLOT_TYPE_NAMES[found.found].zh}，未予显示。`,
      }
    case 'wrong-size':
      return {
        en: `The slot "${slot}" takes ${found.min} to ${found.max} entries, found ${found.size}.`,
        zh: `栏位“${slot}”可放${found.min}至${found.max}项，实际有${found.size}项。`,
      }
    case 'empty-slot':
      return {
        en: `The slot "${slot}" is empty; the layout "${layout}" wants ${found.accepts} in it.`,
        zh: `栏位“${slot}”为空，版式“${layout}”需要其中有${SLOT_TYPE_NAMES[found.accepts].zh}。`,
      }
    case 'hidden-slot':
      return found.beside === null
        ? {
            en: `The slot "${slot}" is shown only with the slot "${found.without}" filled; what it holds is not shown.`,
            zh: `栏位“${slot}”仅在栏位“${found.without}”有内容时显示，其中的内容未显示。`,
          }
        : {
            en: `The slot "${slot}" is not shown beside the slot "${found.beside}"; empty one of them.`,
            zh: `栏位“${slot}”不与栏位“${found.beside}”同时显示，请清空其中之一。`,
          }
  }
}

/** Where the deck as a whole is longer than is shown. */
export function deckExcess({ kind, path, size }: DeckExcess): Localized {
  switch (kind) {
    case 'too-many-sections':
      return {
        en: `The deck has ${size} sections, but an agenda lists at most ${MAX_LISTED_SECTIONS}; the others are not listed. Combine some sections.`,
        zh: `简报共有${size}个章节，目录最多列出${MAX_LISTED_SECTIONS}个，其余未列出。请合并部分章节。`,
      }
    case 'deck-too-long':
      return {
        en: `The deck has ${size} characters of text; after the first ${MAX_DECK_LENGTH}, only the beginning of each slide is shown. Split it into several decks.`,
        zh: `简报全部文字共${size}个字符，超过上限${MAX_DECK_LENGTH}个，此后的页面仅显示开头。请拆分为多份简报。`,
      }
    case 'deck-too-full':
      return {
        en: `The slides of this deck have ${size} entries in all; after the first ${MAX_DECK_ENTRIES}, only the beginning of each slide is shown. Split it into several decks.`,
        zh: `简报各页共有${size}项，超过上限${MAX_DECK_ENTRIES}项，此后的页面仅显示开头。请拆分为多份简报。`,
      }
    case 'text-too-long':
      return {
        en: `The text of "${path.join('.')}" has ${size} characters, more than the limit of ${MAX_TEXT_LENGTH}; only the beginning is shown. Shorten it.`,
        zh: `“${path.join('.')}”的文字共${size}个字符，超过上限${MAX_TEXT_LENGTH}个，仅显示开头。请缩短。`,
      }
  }
}

/** Content that is so long that only its beginning is laid out. */
export function excess({ kind, slot, path, size }: Excess): Localized {
  const place = placeOfTexts(slot, path)
  switch (kind) {
    case 'text-too-long':
      return {
        en: `A text in ${place.en} has ${size} characters, more than the limit of ${MAX_TEXT_LENGTH}; only the beginning is shown. Shorten it or split it up.`,
        zh: `${place.zh}中有一段文字共${size}个字符，超过上限${MAX_TEXT_LENGTH}个，仅显示开头。请缩短或拆分。`,
      }
    case 'slot-too-long':
      return {
        en: `The texts in ${place.en} have ${size} characters in all, more than the limit of ${MAX_SLOT_LENGTH}; only the beginning of each is shown. Split them over several slides.`,
        zh: `${place.zh}中的文字共${size}个字符，超过上限${MAX_SLOT_LENGTH}个，每段仅显示开头。请分到多页。`,
      }
    case 'slide-too-long':
      return {
        en: `The slide has ${size} characters of text, more than the limit of ${MAX_SLIDE_LENGTH}; only the beginning of each text is shown. Split it into several slides.`,
        zh: `本页文字共${size}个字符，超过上限${MAX_SLIDE_LENGTH}个，每段仅显示开头。请拆分为多页。`,
      }
    case 'too-many-entries':
      return {
        en: `There are ${size} entries in ${place.en}, more than the limit of ${MAX_ENTRIES}; the rest are not shown. Split them over several slides.`,
        zh: `${place.zh}中共有${size}项，超过上限${MAX_ENTRIES}项，其余未显示。请分到多页。`,
      }
  }
}

/** Where texts of a slide stand: in a slot, in the talking point, or in the alternative text of an element. */
function placeOfTexts(slot: string | null, [part, element]: readonly string[]): Localized {
  if (slot !== null) return { en: `slot "${slot}"`, zh: `栏位“${slot}”` }
  return part === 'alt'
    ? { en: `the alternative text of "${element}"`, zh: `“${element}”的替代文字` }
    : { en: 'the talking point', zh: '演讲备注' }
}

// --- Charts ------------------------------------------------------------------------------------------------------

const formName = (type: ChartType): string => CHART_FORMS[type].name.zh

/** The author asked for another form than is drawn. */
export function unsuitedForm(wanted: ChartType, drawn: ChartType): Localized {
  return {
    en: `The chart asks for the form "${wanted}", which does not suit its data or its place; "${drawn}" is drawn instead.`,
    zh: `图表指定的“${formName(wanted)}”形式不适合其数据或所在位置，已改用“${formName(drawn)}”。`,
  }
}

/** The layout wants other forms than is drawn. */
export function unsuitedPlace(wanted: readonly ChartType[], drawn: ChartType): Localized {
  const forms = wanted.map((form) => `“${formName(form)}”`).join('、')
  return {
    en: `The chart stands where "${wanted.join('", "')}" is wanted, which does not suit its data or its place; "${drawn}" is drawn instead.`,
    zh: `此处应为${forms}形式的图表，但不适合其数据或所在位置，已改用“${formName(drawn)}”。`,
  }
}

const UNITS: Record<Unit, string> = {
  'CNY bn': '亿元',
  'CNY tn': '万亿元',
  'USD bn': '亿美元',
  percent: '百分比',
  count: '数量',
  index: '指数',
  rank: '位次',
  times: '倍数',
  hour: '小时',
  minute: '分钟',
}

/** Lengths and heights on one axis are compared, which means nothing between unlike units. */
export function mixedUnits(units: readonly Unit[]): Localized {
  return {
    en: `The chart mixes the units ${units.join(', ')} on one axis; give each a chart of its own.`,
    zh: `图表在同一坐标轴上混用了不同单位（${units.map((unit) => UNITS[unit]).join('、')}），请分成多张图表。`,
  }
}

export function leftOut(observation: string): Localized {
  return {
    en: `The chart has a value for the period of "${observation}" already.`,
    zh: `图表中已有同一期间的数值，未显示“${observation}”。`,
  }
}

export function noShare(observation: string): Localized {
  return {
    en: `"${observation}" is no share of a whole; it is left out.`,
    zh: `“${observation}”不是占总体的比例，已略去。`,
  }
}

// --- Pictures ----------------------------------------------------------------------------------------------------

/** A reader who cannot see the picture, or the element of this name, is told nothing. */
export function blankAlt({ slot, path }: BlankAlt): Localized {
  const element = path.at(-1)
  return slot === null
    ? {
        en: `The alternative text of "${element}" is blank; describe what it shows, in each language that is given.`,
        zh: `“${element}”的替代文字为空白，请说明其内容。`,
      }
    : {
        en: `The picture in slot "${slot}" has a blank alternative text; describe what it shows, in both languages.`,
        zh: `栏位“${slot}”中图片的替代文字为空白，请用中英文说明图片内容。`,
      }
}

/** Only the standard frame has a foot. */
export function creditHidden(slot: string, layout: string): Localized {
  return {
    en: `The layout "${layout}" has no foot; whose picture is in the slot "${slot}" is not shown.`,
    zh: `版式“${layout}”没有页脚，未显示栏位“${slot}”中图片的出处。`,
  }
}

// --- What does not fit -------------------------------------------------------------------------------------------

/** Where a text stands: its slot, or the name of its node where it has none. */
export interface TextPlace {
  readonly id: string
  readonly slot: string | null
}

function placeOf({ id, slot }: TextPlace): Localized {
  return slot === null ? { en: `"${id}"`, zh: `“${id}”` } : { en: `slot "${slot}"`, zh: `栏位“${slot}”` }
}

/** `by` in whole points, here and below. */
export function textOverflow(place: TextPlace, by: number): Localized {
  const { en, zh } = placeOf(place)
  return {
    en: `The text in ${en} is ${by} pt too large for its area; shorten it.`,
    zh: `${zh}中的文字超出所在区域${by}磅，请缩短。`,
  }
}

export function tableOverflow(slot: string, by: number): Localized {
  return {
    en: `The table in slot "${slot}" is ${by} pt too high for its area.`,
    zh: `栏位“${slot}”中的表格高出所在区域${by}磅。`,
  }
}

export function labelOverflow(label: string, by: number): Localized {
  return {
    en: `The label "${label}" is ${by} pt too large for its chart.`,
    zh: `标签“${label}”超出图表${by}磅。`,
  }
}

export function missingGlyph(place: TextPlace, characters: string): Localized {
  const { en, zh } = placeOf(place)
  return {
    en: `No shipped font has "${characters}" (${en}).`,
    zh: `随附字体均没有字符“${characters}”（${zh}）。`,
  }
}

export function overlap(one: string, other: string): Localized {
  return { en: `"${one}" and "${other}" run into each other.`, zh: `“${one}”与“${other}”相互重叠。` }
}

/** Under what a layout paints later. */
export function covered(text: string): Localized {
  return {
    en: `"${text}" lies under a panel or a picture that is painted later.`,
    zh: `“${text}”被后绘制的色块或图片遮住。`,
  }
}

export function outside(text: string): Localized {
  return { en: `"${text}" runs over the edge of the slide.`, zh: `“${text}”超出页面边缘。` }
}
