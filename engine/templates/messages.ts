import type { Localized } from '../../core/locale'
import { quote } from '../files/wording'
import type { TemplateKind } from './model'

/** What is said about folders and packs of templates. */

const KINDS: Readonly<Record<TemplateKind, Localized>> = {
  layout: { en: 'layout', zh: '版式' },
  design: { en: 'design', zh: '外观' },
  storyline: { en: 'storyline', zh: '叙事线' },
}

// --- Which template counts ----------------------------------------------------------------------------------------

export function replacesBuiltIn(kind: TemplateKind, id: string, by: string): Localized {
  return {
    en: `The ${KINDS[kind].en} ${quote(id)} of ${quote(by)} is used instead of the built-in one`,
    zh: `${KINDS[kind].zh}${quote(id, 'zh')}使用${quote(by, 'zh')}中的版本，不使用内置版本`,
  }
}

export function replacesOther(kind: TemplateKind, id: string, by: string, other: string): Localized {
  return {
    en: `The ${KINDS[kind].en} ${quote(id)} of ${quote(by)} is used instead of that of ${quote(other)}`,
    zh: `${KINDS[kind].zh}${quote(id, 'zh')}使用${quote(by, 'zh')}中的版本，不使用${quote(other, 'zh')}中的版本`,
  }
}

/** Two files of one place say the same id; the later one counts. */
export function inTwoFiles(kind: TemplateKind, id: string, used: string, unused: string): Localized {
  return {
    en: `The ${KINDS[kind].en} ${quote(id)} is in two files, ${quote(unused)} and ${quote(used)}; that of ${quote(used)} is used`,
    zh: `${KINDS[kind].zh}${quote(id, 'zh')}在两个文件中：${quote(unused, 'zh')}和${quote(used, 'zh')}；使用${quote(used, 'zh')}中的版本`,
  }
}

// --- What a folder or pack may hold -------------------------------------------------------------------------------

export function leadsOutside(name: string): Localized {
  return {
    en: `${quote(name)} is a link that leads out of its folder; put the file itself there`,
    zh: `${quote(name, 'zh')}是指向文件夹之外的链接；请放入文件本身`,
  }
}

export function notAFile(name: string): Localized {
  return {
    en: `${quote(name)} is no ordinary file; take it out of the folder`,
    zh: `${quote(name, 'zh')}不是普通文件；请将其移出文件夹`,
  }
}

export function tooManyFiles(most: number): Localized {
  return {
    en: `There are more than ${most} files here; a pack holds at most so many`,
    zh: `文件超过${most}个；模板包最多容纳${most}个`,
  }
}

/** The templates of a folder beyond so many; those after the last one that is read are left out. */
export function tooManyTemplates(most: number, last: string): Localized {
  return {
    en: `There are more than ${most} templates here; those after ${quote(last)}, in the order of their names, are not read: move templates that you do not use elsewhere`,
    zh: `此处模板超过${most}个；按名称排序，${quote(last, 'zh')}之后的不予读取：请将不用的模板移到别处`,
  }
}

/** The packs of a folder beyond so many; those after the last one that is read are left out. */
export function tooManyPacks(most: number, last: string): Localized {
  return {
    en: `There are more than ${most} packs here; those after ${quote(last)}, in the order of their names, are not read: move packs that you do not use elsewhere`,
    zh: `此处模板包超过${most}个；按名称排序，${quote(last, 'zh')}之后的不予读取：请将不用的模板包移到别处`,
  }
}

/** Packs that are too much together, from one of them on. */
export function packsTooLarge(most: number, first: string): Localized {
  return {
    en: `The packs here have more than ${megabytes(most)} of templates together; ${quote(first)} and those after it are not read: move packs that you do not use elsewhere`,
    zh: `此处模板包中的模板合计超过${megabytes(most)}；${quote(first, 'zh')}及其后的不予读取：请将不用的模板包移到别处`,
  }
}

/** A template that is left out because all of them together hold more values than are read. */
export function tooManyValuesTogether(most: number): Localized {
  return {
    en: `This template is not read: with it, the templates here hold more than ${most} values together; move templates that you do not use elsewhere`,
    zh: `此模板未读取：加上它，此处模板的值合计超过${most}个；请将不用的模板移到别处`,
  }
}

export function tooLarge(name: string, most: number): Localized {
  return {
    en: `${quote(name)} has more than ${megabytes(most)}; make it smaller`,
    zh: `${quote(name, 'zh')}超过${megabytes(most)}；请缩小`,
  }
}

export function packTooLarge(most: number): Localized {
  return {
    en: `The files of this pack have more than ${megabytes(most)} together; make them smaller`,
    zh: `模板包中文件合计超过${megabytes(most)}；请缩小`,
  }
}

export function bomb(name: string, ratio: number): Localized {
  return {
    en: `${quote(name)} grows to more than ${ratio} times its size when it is unpacked; such a pack is not opened`,
    zh: `${quote(name, 'zh')}解压后超过原大小的${ratio}倍；此类模板包不予打开`,
  }
}

export function unsafeName(name: string): Localized {
  return {
    en: `The entry ${quote(name)} would lie outside the pack; such a pack is not opened`,
    zh: `条目${quote(name, 'zh')}位于模板包之外；此类模板包不予打开`,
  }
}

export function notAZip(): Localized {
  return {
    en: 'This is not a .zip that can be read; make it again, without encryption',
    zh: '无法读取此.zip文件；请重新压缩，且不要加密',
  }
}

export function noTemplates(): Localized {
  return {
    en: 'There are no templates here: put them into the folders layouts, designs and storylines',
    zh: '此处没有模板：请放入layouts、designs和storylines文件夹',
  }
}

export function noKind(): Localized {
  return {
    en: 'This is no layout, design or storyline; put it into the folder of its kind, or say what it is with "$schema"',
    zh: '这不是版式、外观或叙事线；请放入相应文件夹，或用"$schema"说明类型',
  }
}

export function cannotLayOut(why: string): Localized {
  return {
    en: `It fits its schema, but no slide could be made with it (${why}); change what you changed last`,
    zh: `格式正确，但无法据此生成页面（${why}）；请改回上一处修改`,
  }
}

// --- New templates ------------------------------------------------------------------------------------------------

export function fileExists(file: string): Localized {
  return {
    en: `${file} is there already and may hold your work; choose another id, or remove it first`,
    zh: `${file}已存在，可能有您的内容；请换一个id，或先移除该文件`,
  }
}

export function badId(id: string): Localized {
  return {
    en: `${quote(id)} cannot be an id: write lower case letters and digits joined by hyphens, like "three-cities"`,
    zh: `${quote(id, 'zh')}不能用作id：请用小写字母和数字，以连字符相连，如"three-cities"`,
  }
}

function megabytes(bytes: number): string {
  return `${bytes / 1_000_000} MB`
}
