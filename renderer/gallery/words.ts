import type { Lang } from '../../core/locale'

const EN = {
  title: 'Templates',
  language: 'Language',
  design: 'Design',
  size: 'Slide size',
  layout: 'Layout',
  storyline: 'Storyline',
  unknown: 'Unknown',
  lastGood: 'The file has problems. Showing its last valid version:',
  problems: 'Problems:',
  remarks: 'Problems on the slides:',
  folderProblems: 'Folder problems:',
  empty: 'No templates in this folder yet.',
  hint: 'Create one with',
  connecting: 'Waiting for “chengyu-brief watch”…',
  gone: '“chengyu-brief watch” has stopped. What you see is the last version received. If it is still running, reload this page.',
  pack: (name: string) => `Pack ${name}`,
}

const ZH: typeof EN = {
  title: '模板',
  language: '语言',
  design: '外观',
  size: '页面尺寸',
  layout: '版式',
  storyline: '叙事线',
  unknown: '未知',
  lastGood: '文件有问题，现显示上一个有效版本：',
  problems: '问题：',
  remarks: '页面上的问题：',
  folderProblems: '文件夹问题：',
  empty: '此文件夹中还没有模板。',
  hint: '可用以下命令新建：',
  connecting: '正在等待“chengyu-brief watch”……',
  gone: '“chengyu-brief watch”已停止，现显示最后收到的版本。如其仍在运行，请刷新本页。',
  pack: (name) => `模板包 ${name}`,
}

/** What the gallery says around the slides. */
export const WORDS: Readonly<Record<Lang, typeof EN>> = { en: EN, zh: ZH }
