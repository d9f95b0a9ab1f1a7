import type { HostMessages, NewFolderFailure } from '../args/app'
import type { Catalogue } from '../catalogue'
import { printable } from '../printable'
import { quote } from './wording'

const NO_FOLDER: Readonly<Record<NewFolderFailure, string>> = {
  'no-permission': '此处没有写入权限',
  'disk-read-only': '此磁盘为只读',
  'disk-full': '磁盘已满',
  'parent-gone': '上一级文件夹已不存在',
}

/** What the browser host and the server of `chengyu-brief watch` answer. */
export const host: Catalogue<HostMessages> = {
  'other-user': () => '此窗口属于本机的另一用户，请以启动程序的用户身份打开。',
  'wrong-host': () => '此地址只能在其自己的窗口中使用，请原样打开程序给出的地址。',
  'wrong-token': () =>
    '此地址不完整或已使用过。请回到由它打开的窗口；也可在终端按 Ctrl+C 结束程序，再重新启动以取得新地址。',
  'no-session': () =>
    '此浏览器无权访问该程序。请打开程序给出的地址；如已使用过，请在终端按 Ctrl+C 结束程序，再重新启动以取得新地址。',
  'not-found': () => '此地址没有内容。',
  'wrong-method': () => '此地址不接受这种请求。',
  'unknown-channel': ({ channel }) => `没有名为${quote(channel)}的调用。`,
  'arguments-not-json': () => '调用的参数须为 JSON 列表。',
  'request-too-large': ({ bytes }) => `请求过大（上限为${bytes}字节）。`,
  'no-window-name': () => '缺少窗口名称。',
  'too-many-windows': ({ max }) => `已打开${max}个窗口，请关闭一个后重试。`,
  'too-many-hosts': ({ max }) => `成渝简报已打开${max}个窗口，请关闭一个后重新启动。`,
  'question-answered': () => '这一询问已经得到回答。',
  'place-not-offered': () => '此处未提供这一文件或文件夹，请重新选择。',
  'invalid-file-name': ({ name }) => `${quote(name)}不能用作文件或文件夹的名称，请勿使用 / \\ : * ? " < > | 等字符。`,
  'file-name-too-long': () => '名称过长，请换一个较短的名称。',
  'folder-has-name': ({ name }) => `此处已有名为${quote(name)}的文件夹，请为文件换一个名称。`,
  'name-in-use': ({ name }) => `此处已有名为${quote(name)}的文件或文件夹，请换一个名称。`,
  'cannot-create-folder': ({ name, why, system }) =>
    `无法新建文件夹${quote(name)}：${why === null ? printable(system) : NO_FOLDER[why]}。`,
  'folder-not-writable': ({ name }) => `没有在${quote(name)}中写入的权限，请换一个文件夹。`,
  'cannot-reveal': ({ path }) => `无法打开文件管理器。文件位于${quote(path)}。`,
}
