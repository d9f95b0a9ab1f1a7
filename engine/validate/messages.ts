import type { Localized } from '../../core/locale'
import type { SlotType } from '../../core/template/content-schema'
import { SLOT_TYPE_NAMES } from '../../core/template/slots'
import * as wording from '../files/wording'
import { inWords, meant, orList, quote } from '../files/wording'

/**
 * The sentences that the services say about templates and decks, in every language; those about files are in
 * `file-messages.ts`, those about single values in `value-messages.ts`. Each tells what is wrong and what to do; where it
 * stands is added by whoever knows the file.
 */

// --- Names -------------------------------------------------------------------------------------------------------

/** What a deck or template refers to by name. */
export type Thing = keyof typeof THINGS

const THINGS = {
  layout: '版式',
  design: '外观',
  slot: '栏位',
  area: '区域',
  region: '地区',
  theme: '主题',
  observation: '数据',
  milestone: '事件',
  finding: '观点',
  conflict: '来源分歧',
} as const

/** Halves of characters and those that turn the direction of writing, by their numbers. */
export function unseenCharacters(characters: readonly string[]): Localized {
  const names = characters.map((one) => `U+${one.charCodeAt(0).toString(16).toUpperCase()}`)
  return {
    en: `This text contains invisible characters (${names.join(', ')}); retype it without them`,
    zh: `此处文字含有不可见字符（${names.join('、')}），请重新输入`,
  }
}

/** A name in a file that stands for nothing. */
export function unknownThing(kind: Thing, name: string, names: readonly string[]): Localized {
  return {
    en: wording.unknownThing(kind, name, names),
    zh: `没有名为${quote(name, 'zh')}的${THINGS[kind]}；${meant(name, names, 'zh')}`,
  }
}

export function unknownSlot(layout: string, slot: string, slots: readonly string[]): Localized {
  return {
    en: wording.unknownThing(`slot in the layout ${quote(layout)} called`, slot, slots),
    zh: `版式${quote(layout, 'zh')}中没有名为${quote(slot, 'zh')}的栏位；${meant(slot, slots, 'zh')}`,
  }
}

export function idTaken(id: string, where: string): Localized {
  return {
    en: `The id ${quote(id)} is already used by ${where}; give this template another one`,
    zh: `标识${quote(id, 'zh')}已被 ${where} 使用，请为此模板另取一个`,
  }
}

export function repeatedId(id: string | undefined): Localized {
  return {
    en: `The slide id ${quote(id ?? '')} is used twice; give this slide another one`,
    zh: `页面标识${quote(id ?? '', 'zh')}用了两次，请为本页另取一个`,
  }
}

// --- Layouts -----------------------------------------------------------------------------------------------------

/** Areas that stand by each other so that none has a place of its own. */
export function tiedInCircle(names: readonly string[]): Localized {
  return {
    en: `The areas stand by each other in a circle (${names.map((name) => quote(name)).join(' → ')}); leave one of them on the grid`,
    zh: `区域互相依附，形成循环（${names.map((name) => quote(name, 'zh')).join(' → ')}），请让其中一个留在网格上`,
  }
}

export function tiedTwice(edge: string, one: string, other: string): Localized {
  const both = [one, other].filter((key, i, keys) => keys.indexOf(key) === i)
  return {
    en: `The edge ${quote(edge)} is set twice, by ${both.map((key) => quote(key)).join(' and ')}; leave one of them out`,
    zh: `边${quote(edge, 'zh')}被设定了两次（${both.map((key) => quote(key, 'zh')).join('、')}），请去掉其中之一`,
  }
}

export const noBaseline: Localized = {
  en: 'Only texts and numerals have a baseline in common; name another edge',
  zh: '只有文字和数字标识有共同的基线，请改用其他边',
}

export function areaCannotShow(show: string, slot: string, accepts: SlotType, allowed: readonly SlotType[]): Localized {
  const fitting = allowed.map((type) => SLOT_TYPE_NAMES[type].zh).join('或')
  return {
    en: `An area that shows ${show} takes a slot of ${orList(allowed)}, but ${quote(slot)} accepts ${quote(accepts)}`,
    zh: `显示 ${show} 的区域需要放${fitting}的栏位，而${quote(slot, 'zh')}放的是${SLOT_TYPE_NAMES[accepts].zh}`,
  }
}

export function showsTooMuch(shown: number, most: number): Localized {
  return {
    en: `The areas show up to ${shown} entries together, and a slide holds at most ${most}; let their slots take fewer ("max")`,
    zh: `各区域合计最多显示${shown}项，而一页最多容纳${most}项；请减少栏位可放的项数（“max”）`,
  }
}

export function backwards(side: 'columns' | 'rows', [first, last]: readonly [number, number]): Localized {
  return {
    en: `The ${side} run backwards, from ${first} to ${last}; write the smaller number first`,
    zh: `${side === 'columns' ? '列' : '行'}的起止颠倒（从${first}到${last}），请把较小的数写在前面`,
  }
}

export function slotNotShown(slot: string): Localized {
  return {
    en: `No area shows the slot ${quote(slot)}; add an area for it or take the slot away`,
    zh: `没有区域显示栏位${quote(slot, 'zh')}，请添加一个区域，或删去该栏位`,
  }
}

export function keptName(slot: string): Localized {
  return {
    en: `A slot cannot be called ${quote(slot)}, which JavaScript keeps for itself; choose another name`,
    zh: `栏位不能取名为${quote(slot, 'zh')}，这是 JavaScript 的保留名称，请另取一个`,
  }
}

export function minOverMax(slot: string): Localized {
  return {
    en: `The slot ${quote(slot)} wants more entries than it takes: "min" is larger than "max"`,
    zh: `栏位${quote(slot, 'zh')}要求的项数多于可放的项数：“min”大于“max”`,
  }
}

// --- Slides ------------------------------------------------------------------------------------------------------

export function slotEmpty(layout: string, slot: string, accepts: SlotType): Localized {
  return {
    en: `The layout ${quote(layout)} needs its slot ${quote(slot)} filled with ${quote(accepts)}`,
    zh: `版式${quote(layout, 'zh')}的栏位${quote(slot, 'zh')}须填入${SLOT_TYPE_NAMES[accepts].zh}`,
  }
}

/** A slot that is filled beside another that takes its place, or without one that it goes with. */
export function slotHidden(slot: string, beside: string | null, without: string | null): Localized {
  return beside === null
    ? {
        en: `The slot ${quote(slot)} is shown only where ${quote(without ?? '')} is filled too`,
        zh: `栏位${quote(slot, 'zh')}仅在栏位${quote(without ?? '', 'zh')}有内容时显示`,
      }
    : {
        en: `The slot ${quote(slot)} is not shown beside ${quote(beside)}; empty one of them`,
        zh: `栏位${quote(slot, 'zh')}不与栏位${quote(beside, 'zh')}同时显示，请清空其中之一`,
      }
}

export function slotRefuses(slot: string, accepts: SlotType, found: SlotType): Localized {
  return {
    en: `The slot ${quote(slot)} accepts ${quote(accepts)}, found ${quote(found)}`,
    zh: `栏位${quote(slot, 'zh')}应放${SLOT_TYPE_NAMES[accepts].zh}，实际是${SLOT_TYPE_NAMES[found].zh}`,
  }
}

export function slotSize(slot: string, size: number, min: number, max: number): Localized {
  return {
    en: `The slot ${quote(slot)} takes ${min} to ${max} entries, found ${size}`,
    zh: `栏位${quote(slot, 'zh')}可放${min}至${max}项，实际有${size}项`,
  }
}

// --- Decks and documents -----------------------------------------------------------------------------------------

export const noSlides: Localized = { en: 'The deck has no slides; add one', zh: '简报还没有页面，请添加一页' }

export function notADeck(found: unknown, format: string): Localized {
  return {
    en: `This is not a deck: expected the format ${quote(format)}, found ${inWords(found)}`,
    zh: `这不是简报：格式应为${quote(format, 'zh')}，实际为${inWords(found, 'zh')}`,
  }
}

export function newerDeck(found: number, newest: number): Localized {
  return {
    en: `This deck has version ${found}, this program reads up to ${newest}; open it with a newer program`,
    zh: `这份简报的版本是${found}，本程序最高支持${newest}，请用更新的程序打开`,
  }
}

export const nothingToCheck: Localized = {
  en: 'There is nothing to check in this folder: it holds no .json or .jsonc file and no pack; name another folder',
  zh: '此文件夹中没有可检查的内容：其中没有 .json、.jsonc 文件，也没有模板包；请指定其他文件夹',
}

export function unknownDocument(kinds: readonly string[]): Localized {
  return {
    en: `This is no ${orList(kinds)} and no table of a dataset; say what it is with "$schema"`,
    zh: '这不是简报、版式、外观或叙事线，也不是数据集的表，请用“$schema”注明类型',
  }
}

/** A flaw that the dataset's own rules find. They speak English: the window meets them only where the program is damaged. */
export function datasetFlaw(flaw: string): Localized {
  return { en: flaw, zh: '此处不符合数据集的规则' }
}

// --- Designs -----------------------------------------------------------------------------------------------------

export function lowContrast(text: string, ground: string, ratio: number, least: number): Localized {
  const shown = Math.floor(ratio * 100) / 100
  return {
    en: `${quote(text)} on ${quote(ground)} has a contrast of ${shown} to 1; text needs at least ${least}`,
    zh: `${quote(ground, 'zh')}上的${quote(text, 'zh')}对比度为${shown}∶1，文字至少需要${least}∶1`,
  }
}

/** A flaw of a design, where its file is not named. */
export function ofDesign(design: string, flaw: Localized): Localized {
  return { en: `The design ${quote(design)}: ${flaw.en}`, zh: `外观${quote(design, 'zh')}：${flaw.zh}` }
}

export const damagedPicture: Localized = {
  en: 'The picture is damaged, or a part of its base64 is missing; write the whole file here again',
  zh: '图片已损坏，或其 base64 不完整，请重新写入整个文件',
}

export function bandUpsideDown(band: string): Localized {
  return {
    en: `The band ${quote(band)} ends above its beginning; write its top first`,
    zh: `横带${quote(band, 'zh')}的下边高于上边，请先写上边`,
  }
}

export function fontsUnreadable(reason: string, folder: string): Localized {
  return { en: reason, zh: `无法读取${quote(folder, 'zh')}中的字体，请重新安装本程序。` }
}
