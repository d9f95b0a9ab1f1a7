import type { TemplateMessages, Trial, TrialContent } from '../args/templates'
import type { Catalogue } from '../catalogue'
import { printable } from '../printable'
import { THINGS } from './terms'
import { foundWords } from './values'
import { listed, meant, quote } from './wording'

const TRIALS: Readonly<Record<TrialContent, string>> = {
  most: '最多且最长的内容',
  least: '最少且最短的内容',
  'optional-left-out': '最长的内容、可选栏位留空',
  zeros: '零值',
  negatives: '负值',
  huge: '极大的数值',
  course: '多条有缺口的序列',
  pairs: '多项两期数据',
  targets: '多种单位的目标',
  sum: '各部分及合计',
  years: '间隔不等的年份',
  ranks: '多条位次序列',
  parts: '多个占比部分',
}

const LANGUAGES = { en: '英文', zh: '中文' } as const

const trialContent = ({ trial, lang }: Trial): string => `${TRIALS[trial]}，${LANGUAGES[lang]}`

/** Cuts a ratio, so that one that is too low never looks high enough. */
const ratioWords = (ratio: number): number => Math.floor(ratio * 100) / 100

/** Decks, layouts and designs as files, and folders and packs of templates. */
export const templates: Catalogue<TemplateMessages> = {
  'not-a-deck': ({ found, format }) => `这不是简报：格式应为${quote(format)}，实际为${foundWords(found)}。`,
  'newer-deck': ({ found, newest }) => `这份简报的版本是${found}，本程序最高支持${newest}，请用更新版本的程序打开。`,
  'nothing-to-check': () => '此文件夹中没有可检查的内容：没有 .json、.jsonc 文件，也没有模板包。请另选文件夹。',
  'unknown-document': () => '这不是简报、版式、外观、叙事线、模板包或数据集的表，请用“$schema”注明类型。',

  'unknown-area': ({ id, choices }, words) => `没有名为${quote(id)}的区域。${meant(choices, words)}`,
  'layout-without-slot': ({ slot, choices }, words) => `版式中没有名为${quote(slot)}的栏位。${meant(choices, words)}`,
  'anchor-loop': ({ areas }) =>
    `这些区域互相对齐，形成循环（${areas.map(quote).join(' → ')}），请让其中一个留在网格上。`,
  'edge-set-twice': ({ edge, keys }) =>
    `边${quote(edge)}被设定了两次（${keys.map(quote).join('、')}），请删去其中之一。`,
  'no-common-baseline': () => '只有文字和数字编号有基线，请改用其他边。',
  'area-slot-type': ({ show, slot, accepts, allowed }, { term }) =>
    `显示 ${show} 的区域需要可放${listed(allowed.map(term), '或')}的栏位，而${quote(slot)}放的是${term(accepts)}。`,
  'areas-show-too-much': ({ shown, max }) =>
    `各区域合计最多显示${shown}项，而一页最多容纳${max}项。请减小各栏位的“max”。`,
  'span-reversed': ({ side, first, last }) =>
    `${side === 'columns' ? '列' : '行'}的起止颠倒（从${first}到${last}），请把较小的数写在前面。`,
  'slot-not-shown': ({ slot }) => `没有区域显示栏位${quote(slot)}，请为其添加区域，或删去该栏位。`,
  'reserved-slot-name': ({ slot }) => `栏位不能取名为${quote(slot)}，这是保留名称，请另取一个。`,
  'min-over-max': ({ slot }) => `栏位${quote(slot)}的“min”大于“max”。`,
  'low-contrast': ({ text, ground, ratio, min }) =>
    `${quote(ground)}上的${quote(text)}对比度为${ratioWords(ratio)}∶1，文字至少需要${min}∶1。`,
  'band-reversed': ({ band }) => `横带${quote(band)}的上边低于下边，请先写上边。`,
  'design-flaw': ({ design, problem }, { name, message }) => `外观${name(design)}：${message(problem)}`,
  'fonts-unreadable': ({ folder }) => `无法读取${quote(folder)}中的字体，请重新安装本程序。`,

  'template-id-taken': ({ id, where }) => `标识${quote(id)}已被 ${printable(where)} 使用，请为此模板另取一个。`,
  'replaces-built-in': ({ kind, id, by }) => `${THINGS[kind]}${quote(id)}使用${quote(by)}中的版本，不使用内置版本。`,
  'replaces-other': ({ kind, id, by, other }) =>
    `${THINGS[kind]}${quote(id)}使用${quote(by)}中的版本，不使用${quote(other)}中的版本。`,
  'in-two-files': ({ kind, id, used, unused }) =>
    `${THINGS[kind]}${quote(id)}在两个文件中：${quote(unused)}和${quote(used)}；使用${quote(used)}中的版本。`,
  'leads-outside': ({ name }) => `${quote(name)}是指向文件夹之外的链接，请放入文件本身。`,
  'not-a-regular-file': ({ name }) => `${quote(name)}不是普通文件，请将其移出文件夹。`,
  'too-many-files': ({ max }) => `文件超过${max}个，模板包最多容纳${max}个。`,
  'too-many-templates': ({ max, last }) =>
    `此处模板超过${max}个；按名称排序，${quote(last)}之后的不予读取。请将不用的模板移到别处。`,
  'too-many-packs': ({ max, last }) =>
    `此处模板包超过${max}个；按名称排序，${quote(last)}之后的不予读取。请将不用的模板包移到别处。`,
  'packs-too-large': ({ megabytes, first }) =>
    `此处模板包中的模板合计超过 ${megabytes} MB；${quote(first)}及其后的不予读取。请将不用的模板包移到别处。`,
  'too-many-values-together': ({ max }) =>
    `此模板未读取：加上它，此处模板的值合计超过${max}个。请将不用的模板移到别处。`,
  'template-too-large': ({ name, megabytes }) => `${quote(name)}超过 ${megabytes} MB，请缩小。`,
  'pack-too-large': ({ megabytes }) => `模板包中的文件合计超过 ${megabytes} MB，请缩小。`,
  'entry-expands-too-much': ({ name, ratio }) => `${quote(name)}解压后超过原大小的${ratio}倍，未打开此模板包。`,
  'unsafe-entry': ({ name }) => `条目${quote(name)}位于模板包之外，未打开此模板包。`,
  'not-a-zip': () => '无法读取此 .zip 文件，请重新压缩，且不要加密。',
  'no-templates': () => '此处没有模板，请将模板放入“layouts”、“designs”和“storylines”文件夹。',
  'no-template-kind': () => '这不是版式、外观或叙事线，请放入相应文件夹，或用“$schema”注明类型。',
  'cannot-lay-out': ({ fault }) => `格式正确，但无法据此生成页面（${printable(fault)}），请撤销上一处修改。`,
  'file-exists': ({ file }) => `${printable(file)} 已存在，可能有您的内容。请换一个标识，或先移除该文件。`,
  'bad-id': ({ id }) => `${quote(id)}不能用作标识：请用小写字母和数字，以连字符相连，如“three-cities”。`,
  'cannot-import': ({ name, problems }, { message }) =>
    `无法从${quote(name)}生成外观：${problems.map(message).join('')}`,

  'trial-content': trialContent,
  'trial-problem': ({ problem, design, size, others, ...trial }, { message }) => {
    const more = others === 0 ? '' : `；另有${others}次`
    return `试排（${trialContent(trial)}，${design}，${size}${more}）：${message(problem)}`
  },
  'area-too-small': ({ slot, part, by }, { name }) =>
    `${slot ? `栏位${name(slot)}` : quote(part)}中的文字超出所在区域${by}磅，请扩大区域，或减小栏位的“max”或“longest”。`,
  'text-too-small': ({ text, size }) => `${quote(text)}仅${size.toFixed(1)}磅，任何文字不得小于9磅。`,
  'text-too-faint': ({ text, ratio, min }) => `${quote(text)}与其背景的对比度为${ratio.toFixed(1)}，至少需要${min}。`,
  'trials-cut-short': ({ max }) => `前几次试排中的问题已超过${max}个，未再继续。请先解决此处列出的问题，再重新检查。`,
}
