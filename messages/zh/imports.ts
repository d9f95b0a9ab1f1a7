import type { ColorRepair, FontUse, ImportMessages } from '../args/imports'
import type { Catalogue } from '../catalogue'
import { listed, quote } from './wording'

const USES: Readonly<Record<FontUse, string>> = { heading: '标题', body: '正文', chinese: '中文' }

const BACKGROUNDS = { slides: '背景', 'title-slides': '标题页背景' } as const

const PAINTS = { gradient: '渐变', picture: '图片', pattern: '图案', unknown: '无法读取的类型' } as const

const PICTURES = { kind: '既不是 PNG 也不是 JPEG', damaged: '已损坏', 'too-large': '作为标志过大' } as const

const contrast = ({ color, before, ground, contrastBefore, min }: ColorRepair): string =>
  `${quote(color)}（#${before}）在${quote(ground)}上的对比度为${contrastBefore.toFixed(1)}，文字至少需要${min}`

/** PowerPoint and PDF files that are read: their looks are imported, or their exports inspected. */
export const imports: Catalogue<ImportMessages> = {
  'office-file-too-large': ({ megabytes }) => `文件超过 ${megabytes} MB，请删去不需要的页面和图片。`,
  'not-a-package': () => '这不是 PowerPoint 文件（.potx 或 .pptx），或文件已损坏。请在 PowerPoint 中打开并重新保存。',
  'old-office-format': () =>
    '这是旧格式（.ppt、.pot）或有密码保护的 PowerPoint 文件。请另存为不带密码的 .pptx 或 .potx。',
  'too-many-parts': ({ max }) => `文件包含超过${max}个部件，远超演示文稿所需，未予读取。`,
  'part-expands-too-much': ({ part }) => `文件解压后异常膨胀（${quote(part)}），未予读取。`,
  'part-twice': ({ part }) => `文件中部件${quote(part)}出现了两次，未予读取。`,
  'too-much-xml': ({ part }) => `截至部件${quote(part)}，文件中的 XML 已远超演示文稿所需，未予读取。`,
  'part-missing': ({ part }) => `文件缺少部件${quote(part)}，请在 PowerPoint 中打开并重新保存。`,
  'part-too-large': ({ part }) => `部件${quote(part)}远大于演示文稿所需，未予读取。`,
  'part-has-document-type': ({ part }) => `部件${quote(part)}声明了文档类型，Office 从不如此，未予读取。`,
  'part-damaged': ({ part }) => `部件${quote(part)}已损坏，请在 PowerPoint 中打开并重新保存。`,

  'no-exported-file': ({ endings }) => `这不是普通文件，请选择 ${listed(endings, '或')} 文件。`,
  'exported-file-too-large': ({ megabytes }) => `文件超过 ${megabytes} MB，本程序导出的文件不会这么大，未予读取。`,
  'unknown-exported-format': ({ endings }) => `这不是 ${listed(endings, '或')} 文件，请选择由成渝简报导出的文件。`,
  'no-deck-inside': () => '其中没有简报。',
  'presentation-without-deck': () => 'PowerPoint 文件不含简报，同一简报的 PDF 则含有。',
  'pdf-without-deck': () => '其中没有简报及其数据表：导出时使用了 --no-attachments。',
  'foreign-presentation': () => '此演示文稿并非由成渝简报生成：备注中没有注明来源的数据。',
  'foreign-pdf': () => '此 PDF 并非由成渝简报生成，或导出后被其他程序修改。请检查导出时的原文件。',
  'damaged-pdf': () => '此 PDF 已损坏或不完整，请重新导出。',
  'damaged-attachment': ({ name }) => `附件${quote(name)}已损坏或被替换，请重新导出。`,
  'attachment-expands-too-much': ({ ratio }) => `有附件解压后超过原大小的${ratio}倍，未予读取。`,

  'no-slide-master': () => '文件没有幻灯片母版，无法从中导入外观。请在 PowerPoint 中打开并重新保存。',
  'no-office-theme': () => '幻灯片母版没有主题，无法从中导入颜色和字体。请在 PowerPoint 中打开文件并重新保存。',
  'no-theme-colors': () => '主题中没有可读取的颜色。请在 PowerPoint 中（“设计”>“变体”>“颜色”）选择颜色并重新保存。',

  'color-not-repairable': (repair) => `${contrast(repair)}；调整深浅无法达到，请另选颜色。`,
  'color-repaired': ({ done, ...repair }) => {
    const { color, ground, before, after, contrastAfter } = repair
    const verb = done ? '已改为' : '建议改为'
    const change = before === after ? `${quote(ground)}的深浅${verb}可读的深浅` : `${quote(color)}${verb} #${after}`
    return `${contrast(repair)}；${change}，对比度为${contrastAfter.toFixed(1)}。`
  },
  'font-not-named': ({ use, office }) => `模板没有指定${USES[use]}字体，改用${quote(office)}。`,
  'font-shown-as': ({ use, found, office, twin }) =>
    `${USES[use]}字体${quote(found)}在预览和 PDF 中以字宽相同的 ${twin} 显示，PowerPoint 中为 ${office}。`,
  'font-replaced': ({ use, found, office }) =>
    `没有与${USES[use]}字体${quote(found)}字宽相同的内置字体；改用最接近的${quote(office)}（PowerPoint 中亦然），以保证换行一致。`,
  'background-simplified': ({ of, was, color }) =>
    `模板的${BACKGROUNDS[of]}是${PAINTS[was]}；外观只用单色，因此采用 #${color}。`,
  'colors-mixed': ({ colors }) =>
    `主题中没有合适的颜色用作${colors.map(({ role, color }) => `${quote(role)}（#${color}）`).join('、')}，由程序调配。`,
  'logo-left-out': ({ picture, why }) =>
    `图片${quote(picture)}可能是标志，但${PICTURES[why]}，未予采用。请在模板中将其存为小尺寸 PNG 后重新导入。`,
  'logo-moved': () => '标志放在页眉右端，与其在模板中的位置无关。',
  'slide-size-kept': ({ size }) => `模板的页面为 ${size}，使用此外观时请选择该尺寸。`,
  'slide-size-nearest': ({ width, height, nearest }) =>
    `模板的页面为 ${Math.round(width)} × ${Math.round(height)} pt；简报尺寸有 16:9、4:3 和 A4，最接近的是 ${nearest}。`,
}
