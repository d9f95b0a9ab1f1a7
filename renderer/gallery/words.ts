import type { Lang } from '../../core/locale'

const EN = {
  title: 'Templates',
  language: 'Language',
  design: 'Design',
  size: 'Slide',
  layout: 'Layout',
  storyline: 'Storyline',
  unknown: 'Unknown',
  lastGood: 'This is how it last was right. The file is broken now:',
  problems: 'To be mended:',
  remarks: 'On the slide:',
  folderProblems: 'In this folder:',
  empty: 'There is no template in this folder yet.',
  hint: 'Write one with',
  connecting: 'Waiting for "chengyu-brief watch" …',
  gone: '"chengyu-brief watch" can no longer be reached. If it is still running, reload this page.',
  pack: (name: string) => `Pack ${name}`,
}

const ZH: typeof EN = {
  title: '模板',
  language: '语言',
  design: '外观',
  size: '页面',
  layout: '版式',
  storyline: '叙事线',
  unknown: '未知',
  lastGood: '此为上一次正确时的样子，文件现有问题：',
  problems: '需要修改：',
  remarks: '页面提示：',
  folderProblems: '文件夹问题：',
  empty: '此文件夹中还没有模板。',
  hint: '可用以下命令新建：',
  connecting: '正在等待“chengyu-brief watch”……',
  gone: '已无法连接“chengyu-brief watch”。如其仍在运行，请刷新本页。',
  pack: (name) => `模板包 ${name}`,
}

/** What the gallery says around the slides. */
export const WORDS: Readonly<Record<Lang, typeof EN>> = { en: EN, zh: ZH }
