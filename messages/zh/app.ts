import type { AppMessages, Problems } from '../args/app'
import type { Catalogue, Wording } from '../catalogue'
import { printable } from '../printable'
import { files } from './files'
import { quote } from './wording'

/** A line for each problem; a long list is cut. */
function lines({ problems, more }: Problems, words: Wording): readonly string[] {
  const listed = problems.map((problem) => files['problem-at'](problem, words))
  return more > 0 ? [...listed, files['more-problems']({ count: more }, words)] : listed
}

/** What a host tells its window: files, drafts, exports, calls. */
export const app: Catalogue<AppMessages> = {
  'unknown-ticket': () => '此文件在本程序中已不再打开，请重新打开。',
  'open-elsewhere': ({ name }) => `${quote(name)}已在另一窗口中打开，此处为只读。如需修改，请另存为其他名称。`,
  'write-protected': ({ name }) => `${quote(name)}有写保护，此处为只读。如需修改，请另存为其他名称。`,
  'cannot-save-read-only': ({ name }) => `${quote(name)}为只读，请另存为其他名称。`,
  'cannot-replace-open-file': ({ name }) => `${quote(name)}已在另一窗口中打开，请换一个名称。`,
  'cannot-replace-protected': ({ name }) => `${quote(name)}有写保护，请换一个名称。`,
  'lock-lost': ({ name }) => `${quote(name)}已被另一窗口接管，请另存为其他名称，以保留所做的修改。`,
  'changed-on-disk': ({ name }) => `${quote(name)}打开之后已被其他程序修改。再次保存会将其替换，也可另存为其他名称。`,
  'file-gone': ({ name }) =>
    `${quote(name)}已不在原处：文件或其所在文件夹已被删除、移动或重命名。再次保存会在原处重新写入，也可另存为其他名称。`,
  'hard-linked': ({ name }) =>
    `${quote(name)}在磁盘上还有另一个名称（硬链接）。在此保存不会改动另一个名称下的内容，保存后二者成为两个独立的文件。`,
  'hidden-file-name': ({ name }) => `${quote(name)}会成为隐藏文件，对话框不会显示。请换一个不以点号开头的名称。`,
  'device-name': ({ name }) => `${quote(name)}是 Windows 的保留名称，不能用作文件名。请换一个名称。`,
  'name-ends-with-dot-or-space': ({ name }) => `Windows 的文件名不能以点号或空格结尾，请为${quote(name)}换一个名称。`,
  'name-taken': ({ name }) => `已有名为${quote(name)}的文件，请换一个名称。`,
  'opened-as-copy': ({ name }) => `这是${quote(name)}的副本，保存时会询问存放位置。`,
  'copy-without-file': () => '这份简报还没有文件，请先选择“另存为”。',
  'newer-version': ({ found, newest }) =>
    `这份简报由更新版本的程序生成：其版本为${found}，本程序最高支持${newest}。为避免内容丢失，以只读方式打开。`,
  'content-left-out': ({ keys }) => `以下内容本版本不支持，未予显示：${keys.map(quote).join('、')}。`,
  'cannot-open': ({ name, ...problems }, words) => [`无法打开${quote(name)}。`, ...lines(problems, words)].join('\n'),
  'cannot-read-world': (problems, words) =>
    ['程序自带的数据集或模板无法读取，请重新安装本程序。', ...lines(problems, words)].join('\n'),

  'draft-taken': () => '这份未保存的简报已在另一窗口中打开。',
  'draft-gone': () => '这份未保存的简报已不存在。',
  'draft-file-gone': ({ name }) => `这些修改所属的${quote(name)}已不存在，保存时会询问存放位置。`,

  'parts-exist': ({ name, count }) =>
    `${quote(name)}${count === 1 ? '' : `等${count}个文件`}已存在，未导出任何文件。请换一个名称或文件夹。`,
  'export-running': () => '这项导出正在进行，请等待其完成或将其取消。',
  'export-ended': () => '导出未完成即已中止，请重试。如再次发生，请减少导出的页数。',

  'no-dialogs': () => '本程序使用系统对话框，不在窗口中询问。',
  'bad-call': ({ channel, where }) => `窗口发出了无效的请求：${printable(`${channel}${where}`)}。`,
  unexpected: ({ fault }) => `发生了意外错误：${printable(fault.replace(/\.$/, ''))}。`,
  'foreign-page': ({ channel }) => `${quote(channel)}已被拒绝：请求并非来自本程序自己的页面。`,
  'window-closed': ({ channel }) => `${quote(channel)}已被拒绝：其窗口已关闭。`,
  'program-fault': ({ log }) => `程序内部出现错误，您可以继续工作。详细信息见 ${printable(log)}。`,
  'cannot-start': () => '成渝简报无法启动，您的文件和草稿未受影响。如果每次都出现此问题，请重新安装程序。',
  'details-in': ({ log }) => `详细信息见 ${printable(log)}。`,
  'window-crashed': () => '窗口接连多次出错。请重新启动程序，您的草稿已保留。',
  'window-not-loaded': () => '窗口无法加载。请重新安装程序，您的文件和草稿已保留。',
}
