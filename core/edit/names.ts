import type { Localized } from '../locale'
import type { SlotType } from '../template/content-schema'
import { SLOT_TYPE_NAMES } from '../template/slots'

// What undo calls each edit: "Undo: move slide 4". All names are here, so that they sound alike.

/** The numbers of the slides that an edit is about, counted from 1. */
type Numbers = readonly number[]

const pages = (numbers: Numbers): Localized => {
  const [first] = numbers
  return numbers.length === 1
    ? { en: `slide ${first}`, zh: `第${first}页` }
    : { en: `${numbers.length} slides`, zh: `${numbers.length}页` }
}

/** A verb before what it is done to, in both languages. */
const verb =
  (en: string, zh: string) =>
  (numbers: Numbers): Localized => {
    const object = pages(numbers)
    return { en: `${en} ${object.en}`, zh: `${zh}${object.zh}` }
  }

/** A part of a slide that is changed. */
const part =
  (en: string, zh: string) =>
  (slide: number): Localized => ({
    en: `${en} on slide ${slide}`,
    zh: `${zh}（第${slide}页）`,
  })

export const moveSlides = verb('move', '移动')
export const deleteSlides = verb('delete', '删除')
export const duplicateSlides = verb('duplicate', '复制')
export const cutSlides = verb('cut', '剪切')
export const pasteSlides = (count: number): Localized =>
  count === 1 ? { en: 'paste slide', zh: '粘贴页面' } : { en: `paste ${count} slides`, zh: `粘贴${count}页` }

export const addSlide: Localized = { en: 'add slide', zh: '新建页面' }

export const setText = part('edit text', '编辑文字')
export const setChartForm = part('change chart', '更改图表')
export const clearSlot = part('remove content', '移除内容')
export const changeLayout = part('change layout', '更改版式')
export const setSpeakerNotes = part('edit notes', '编辑备注')
export const linkNumber = part('link number', '链接数据')
export const markNumber = part('mark number as yours', '标为自有数据')
export const setNumberSource = part('edit source of number', '编辑数字来源')
export const sayTheSame = part('mark as saying the same', '标为两种语言一致')
export const writeInBoth = part('use text in both languages', '文字用于两种语言')
export const restoreSentence = part('back to the sentence of the data', '恢复数据语句')
export const setAlt = part('edit alternative text', '编辑替代文字')

export const setSlot = (type: SlotType, slide: number): Localized =>
  part(`change ${SLOT_TYPE_NAMES[type].en}`, `更改${SLOT_TYPE_NAMES[type].zh}`)(slide)

const named =
  (en: string, zh: string) =>
  (thing: Localized): Localized => ({
    en: `${en} “${thing.en}”`,
    zh: `${zh}“${thing.zh}”`,
  })

export const addTheme = named('add theme', '添加主题')
export const removeTheme = named('remove theme', '移除主题')
export const addMetric = named('add metric', '添加指标')
export const removeMetric = named('remove metric', '移除指标')
export const renameSection = named('rename section', '重命名章节')
export const startSection: Localized = { en: 'start section', zh: '新建章节' }
export const joinSection = named('merge into the previous section', '并入上一章节')
export const listSection = named('show in the agenda', '列入目录')
export const unlistSection = named('hide from the agenda', '不列入目录')

export const setDesign: Localized = { en: 'change design', zh: '更改外观' }
export const setLang: Localized = { en: 'change deck language', zh: '更改简报语言' }
export const setSize: Localized = { en: 'change slide size', zh: '更改页面尺寸' }
export const setTitle: Localized = { en: 'change deck title', zh: '更改简报标题' }
export const setSubject: Localized = { en: 'change deck subject', zh: '更改简报主题' }
export const setAuthor: Localized = { en: 'change author', zh: '更改作者' }
export const setProperties: Localized = { en: 'change deck properties', zh: '更改简报属性' }
