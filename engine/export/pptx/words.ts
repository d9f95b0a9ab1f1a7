import type { Qualifier } from '../../../core/dataset/model'
import type { Lang } from '../../../core/locale'

/** The few words that the file itself says, in each language. */
export interface PptxWords {
  readonly title: string
  readonly text: string
  readonly footer: string
  /** The line above the title. */
  readonly kicker: string
  /** What layouts say where something can be put in. */
  readonly prompts: Readonly<Record<'kicker' | 'chart' | 'tbl' | 'pic', string>>
  /** What a column of the workbook is that is not seen in the chart. */
  readonly hiddenSeries: string
  /** What a column of the workbook is that says where a row of points is. */
  readonly placeOfRow: string
  readonly sources: SourceWords
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>
  readonly qualifiers: Readonly<Record<Qualifier, string>>
}

/** The heads of the columns that the sheet of sources has besides those of the table of numbers. */
export interface SourceWords {
  readonly series: string
  readonly category: string
  readonly value: string
  readonly unit: string
}

export const WORDS: Readonly<Record<Lang, PptxWords>> = {
  en: {
    title: 'Click to edit the title',
    text: 'Click to edit the text',
    footer: 'Sources',
    kicker: 'Theme',
    prompts: {
      kicker: 'Click to add the theme',
      chart: 'Click the icon to add a chart',
      tbl: 'Click the icon to add a table',
      pic: 'Click the icon to add a picture',
    },
    hiddenSeries: 'not shown: carries the other series',
    placeOfRow: 'place of its row',
    sources: { series: 'Series', category: 'Category', value: 'Value', unit: 'Unit' },
    yesNo: { yes: 'yes', no: 'no' },
    qualifiers: {
      exact: 'exact',
      approx: 'about',
      nearly: 'nearly',
      over: 'more than',
      under: 'less than',
      'at-least': 'at least',
      'at-most': 'at most',
    },
  },
  zh: {
    title: '单击此处编辑标题',
    text: '单击此处编辑文本',
    footer: '来源',
    kicker: '主题',
    prompts: {
      kicker: '单击此处添加主题',
      chart: '单击图标添加图表',
      tbl: '单击图标添加表格',
      pic: '单击图标添加图片',
    },
    hiddenSeries: '不显示，仅用于支撑其他系列',
    placeOfRow: '所在行的位置',
    sources: { series: '系列', category: '类别', value: '数值', unit: '单位' },
    yesNo: { yes: '是', no: '否' },
    qualifiers: {
      exact: '确切',
      approx: '约',
      nearly: '近',
      over: '超过',
      under: '不足',
      'at-least': '至少',
      'at-most': '至多',
    },
  },
}
