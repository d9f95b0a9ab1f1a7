import type { WindowMessages } from '../args/app'
import type { Catalogue } from '../catalogue'
import { printable } from '../printable'
import { quote } from './wording'

/** What the window itself has to say. */
export const window: Catalogue<WindowMessages> = {
  saved: ({ name }) => `已保存${quote(name)}。`,
  'changed-outside': ({ name }) =>
    `${quote(name)}已被他人或其他程序更改。如需保留两个版本，请将您的版本另存为其他名称。`,
  'host-not-responding': ({ fault }) => `程序没有响应：${printable(fault.replace(/\.$/, ''))}。`,
  'host-ended': () => '程序已退出，无法执行此操作。请重新启动成渝简报。',
  'host-not-reached': () => '暂时无法连接程序，请重试。',
  'cannot-listen': () => '此窗口无法连接到程序，请关闭其他窗口后重试。',
  'changes-not-kept': ({ why }, { message }) => `未能将更改保存为草稿。${message(why)}`,
  'dropped-file-unreadable': ({ name }) => `无法读取${quote(name)}。请拖入单个简报文件，而非文件夹。`,
  'deck-stays-open': () => '未能保留更改，这份简报将保持打开。请先保存。',
  'no-second-screen': () => '目前只有一块屏幕。请先连接另一块屏幕，再打开观众窗口。',
  'window-blocked': () => '浏览器未能打开窗口。请允许本页弹出窗口，然后重试。',
  'no-slides-copied': () => '剪贴板中没有页面。',
  'draft-discarded': ({ title }) => `已丢弃${quote(title)}。`,
  'text-too-long-to-keep': ({ length, max }) => `文字长达${length}个字符，超过上限${max}个字符，未作更改。`,
  'slides-pasted-into-text': () => '剪贴板中是页面，请粘贴到页面栏中。',
  'copy-downloaded': () => '副本已交由浏览器下载。',
  'version-kept': () => '您的版本已保留为草稿，可在欢迎页的“未保存的工作”中找到。',
  'deck-read-only': () => '这份简报是只读的。请另存副本后再编辑。',
  'slides-kept': ({ count, thing }) => `有${count}页涉及${quote(thing.zh)}的页面经您编辑过，已保留。`,
  'broken-template': ({ file, isLastGood, place, problem }, { message }) =>
    `${quote(file)}有问题，${isLastGood ? '仍使用上一个正确的版本' : '未予使用'}。\n${printable(place)}：${message(problem)}`,
}
