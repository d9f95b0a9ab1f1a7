import type { ClaimFault, DrawnPlace, SceneMessages, TextPlace } from '../args/scene'
import type { Catalogue, Wording } from '../catalogue'
import type { Lang } from '../locale'
import type { Choices, Named } from '../named'
import { THINGS } from './terms'
import { andList, listed, meant, quote } from './wording'

interface Unknown {
  readonly id: string
  readonly choices: Choices
}

const unknown =
  (thing: keyof typeof THINGS) =>
  ({ id, choices }: Unknown, words: Wording): string =>
    `数据集中没有名为${quote(id)}的${THINGS[thing]}，请更换或删除。${meant(choices, words)}`

function textPlace(place: TextPlace, { name }: Wording): string {
  if (place.in === 'slot') return `栏位${name(place.slot)}`
  if (place.in === 'alt') return `${quote(place.element)}的替代文字`
  return place.in === 'talk' ? '备注' : deckPlace(place.path)
}

/** A text of the deck itself, by its path in the file: the window shows no paths. */
function deckPlace(path: string): string {
  if (path === 'title') return '简报标题'
  if (path === 'subject') return '简报主题'
  const [, section] = /^sections\.(\d+)\.name$/.exec(path) ?? []
  return section === undefined ? quote(path) : `第${Number(section) + 1}个章节的名称`
}

/** The name of a language, and that of the other one. */
function langNames(lang: Lang): readonly [string, string] {
  return lang === 'en' ? ['英文', '中文'] : ['中文', '英文']
}

function drawnPlace(place: DrawnPlace, { name }: Wording): string {
  return 'slot' in place ? `栏位${name(place.slot)}` : quote(place.part)
}

const TABLES = {
  observations: THINGS.observation,
  milestones: THINGS.milestone,
  findings: THINGS.finding,
  conflicts: THINGS.conflict,
}

function claimFault(claim: ClaimFault): string {
  const kind = `结论${quote(claim.kind)}`
  switch (claim.fault) {
    case 'empty':
      return `${kind}的“of”为空，请填入所涉内容的标识。`
    case 'missing':
      return `${kind}涉及${andList(claim.ids)}，数据集中没有相应的${TABLES[claim.table]}。`
    case 'shape':
      return `${kind}需要${claim.needs.zh}，给出的是${andList(claim.ids)}。`
    case 'untrue':
      return `关于${andList(claim.ids)}的${kind}会写成${quote(claim.words.zh)}，但数据集不支持这一说法。`
  }
}

/** What laying a deck out, checking it and writing it as a PDF find in its slides. */
export const scene: Catalogue<SceneMessages> = {
  'no-slides': () => '简报还没有页面，请添加一页。',
  'missing-design': ({ id, used, choices }, words) =>
    `没有名为${quote(id)}的外观${used ? `，已改用${words.name(used)}` : ''}。${meant(choices, words)}`,
  'missing-layout': ({ id, choices }, words) => `没有名为${quote(id)}的版式，本页仅显示标题。${meant(choices, words)}`,
  'repeated-id': ({ id }) => `另有页面也使用标识${quote(id)}，请为本页另取一个。`,
  'repeated-title': ({ title, number }) => `第${number}页也用了标题${quote(title)}，请修改其中一个。`,

  'unknown-theme': unknown('theme'),
  'unknown-observation': unknown('observation'),
  'unknown-milestone': unknown('milestone'),
  'unknown-finding': unknown('finding'),
  'unknown-conflict': unknown('conflict'),
  'unknown-region': unknown('region'),
  'unknown-token': ({ id, choices }, words) => `没有${quote(`{{${id}}}`)}这一占位符。${meant(choices, words)}`,
  'claim-failed': claimFault,

  'typed-number': ({ figure, place, count, observations }, words) =>
    `${textPlace(place, words)}中的${quote(figure)}${count > 1 ? `（共${count}处）` : ''}不是数据集中的数据，请${
      place.in === 'deck' ? `标为自有数据：{{own:${figure}}}。` : '链接数据、注明来源，或标为自有数据。'
    }${observations.length === 0 ? '' : `数据集中有此数值：${listed(observations.map(words.name), '或')}。`}`,
  'typed-numbers': ({ count }) => `本页另有${count}个数字不是数据集中的数据，请链接数据、注明来源，或标为自有数据。`,

  'not-translated': ({ place, lang, count }, words) => {
    const [name, other] = langNames(lang)
    return `${textPlace(place, words)}中有${count === 1 ? '一段' : `${count}段`}文字没有${name}，显示的是${other}。请翻译，或将其用于两种语言。`
  },
  'says-otherwise': ({ place, lang, count }, words) => {
    const [name, other] = langNames(lang)
    return `${textPlace(place, words)}中有${count === 1 ? '一段' : `${count}段`}文字的${other}已更改，${name}的内容可能与之不一致。请修改${name}，或确认两者一致。`
  },

  'chart-not-here': () => '版式在此处采用其他图表形式。',
  'chart-needs-periods': () => '折线图至少需要两个时期的数值。',
  'chart-needs-ranks': () => '位次图需要位次数据。',
  'chart-needs-pairs': () => '哑铃图需要各项在相同两个时期或相同两地的数值，且不能是位次。',
  'chart-needs-targets': () => '子弹图需要各项的一个目标值（大于零，且不是位次或时间），可附同期的实际结果。',
  'chart-needs-sum': () => '瀑布图至少需要两个单位相同且不小于零的数值，以及其合计值。',
  'chart-needs-years': () => '时间柱形图至少需要两个整年的数值，首尾相隔不超过七年。',
  'chart-needs-shares': () => '百分比条形图需要占比数据，即0至100之间且非增减幅的百分比。',
  'chart-needs-parts': () => '数值须为同一整体的占比，即合计不超过100的百分比。',

  'unknown-slot': ({ layout, slot, choices }, words) =>
    `版式${words.name(layout)}没有栏位${words.name(slot)}，其中的内容未显示。${meant(choices, words)}`,
  'wrong-type': ({ slot, accepts, found }, { name, term }) =>
    `栏位${name(slot)}应放${term(accepts)}，实际是${term(found)}，未予显示。`,
  'wrong-size': ({ slot, min, max, size }, { name }) =>
    `栏位${name(slot)}可放${min === max ? max : `${min}至${max}`}项，实际有${size}项。`,
  'empty-slot': ({ layout, slot, accepts }, { name, term }) =>
    `栏位${name(slot)}为空，版式${name(layout)}需要在此放置${term(accepts)}。`,
  'hidden-slot': (args, { name }) =>
    'beside' in args
      ? `栏位${name(args.slot)}与栏位${name(args.beside)}不能同时显示，前者已隐藏。请清空其中之一。`
      : `栏位${name(args.slot)}仅在栏位${name(args.without)}有内容时显示，其中的内容未显示。`,

  'text-too-long': ({ place, size, max }, words) =>
    `${textPlace(place, words)}中有一段文字共${size}个字符，超过上限${max}个，仅显示开头。请缩短或拆分。`,
  'slot-too-long': ({ place, size, max }, words) =>
    `${textPlace(place, words)}中的文字共${size}个字符，超过上限${max}个，每段仅显示开头。请分到多页。`,
  'slide-too-long': ({ size, max }) => `本页文字共${size}个字符，超过上限${max}个，每段仅显示开头。请拆分为多页。`,
  'too-many-entries': ({ place, size, max }, words) =>
    `${textPlace(place, words)}中共有${size}项，超过上限${max}项，其余未显示。请分到多页。`,
  'too-many-sections': ({ size, max }) => `简报共有${size}个章节，目录最多列出${max}个，其余未列出。请合并部分章节。`,
  'deck-too-long': ({ size, max }) =>
    `简报全部文字共${size}个字符，超过上限${max}个，此后的页面仅显示开头。请拆分为多份简报。`,
  'deck-too-full': ({ size, max }) =>
    `简报各页共有${size}项，超过上限${max}项，此后的页面仅显示开头。请拆分为多份简报。`,

  'other-form': (args, words) => {
    const form = (named: Named) => quote(words.term(named))
    const what =
      'asked' in args
        ? `此处不能采用${form(args.asked)}形式的图表，已改用${form(args.drawn)}。`
        : `版式要求图表采用${listed(args.wanted.map(form), '或')}形式，此处已改用${form(args.drawn)}。`
    return [what, ...args.why.map(words.message)].join('')
  },
  'mixed-units': ({ units }, { term }) =>
    `图表在同一坐标轴上混用了不同单位（${units.map(term).join('、')}），请分成多张图表。`,
  'left-out': ({ observation }) => `图表中已有同一期间的数值，未显示${quote(observation)}。`,
  'no-share': ({ observation }) => `${quote(observation)}不是占总体的比例，已略去。`,
  'empty-chart': () => '图表没有可绘制的数值，该处以提示文字代替。请为图表另选数据。',

  'blank-alt': (args, { name }) =>
    'picture' in args
      ? `栏位${name(args.picture)}中图片的替代文字为空白，请说明图片内容。`
      : `${quote(args.element)}的替代文字为空白，请说明其内容，或删去这段文字。`,
  'credit-hidden': ({ layout, slot }, { name }) => `版式${name(layout)}没有页脚，未显示栏位${name(slot)}的图片出处。`,
  'damaged-picture': () => '图片已损坏或不完整，无法绘制。请重新插入图片。',

  overflow: (args, words) => {
    if ('text' in args) return `${drawnPlace(args.text, words)}中的文字超出所在区域${args.by}磅，请缩短。`
    if ('table' in args) return `栏位${words.name(args.table)}中的表格高出所在区域${args.by}磅。`
    return `标签${quote(args.label)}超出图表${args.by}磅。`
  },
  'missing-glyph': (args, words) => {
    if ('invisible' in args) return `此处文字含有不可见字符（${args.invisible.join('、')}），请重新输入。`
    return args.place === 'notes'
      ? `自带字体均无备注中的字符${quote(args.characters)}，请改用其他写法。`
      : `自带字体均无字符${quote(args.characters)}（${drawnPlace(args.place, words)}）。`
  },
  overlap: ({ text, other }) =>
    other === null ? `${quote(text)}被色块或图片遮住。` : `${quote(text)}与${quote(other)}相互重叠。`,
  outside: ({ text }) => `${quote(text)}超出页面边缘。`,

  'unreadable-font': ({ font, substitute }) =>
    `字体${quote(font)}无法读取，相关文字改用${quote(substitute)}，位置不变。请重新安装本程序。`,
  'no-font': () => '本程序的字体均无法读取，因此无法写入文字。请重新安装本程序。',
}
