import { DATA_PACKAGE_FILE, PROVENANCE_FILE } from '../../../core/export-marks'
import type { Lang } from '../../../core/locale'

/** The few words that the file itself says, in each language. */
export interface PdfWords {
  readonly speakerNotes: string
  readonly numbers: string
  readonly continued: (slide: number) => string
  readonly unreadablePicture: string
  readonly emptyChart: string
  readonly otherFont: string
  readonly deckAttachment: string
  readonly numbersAttachment: string
  readonly typedAttachment: string
  /** What the files of the numbers' Data Package are, by their names. */
  readonly packageAttachments: Readonly<Record<string, string>>
}

export const WORDS: Readonly<Record<Lang, PdfWords>> = {
  en: {
    speakerNotes: 'Speaker notes',
    numbers: 'Numbers on this slide',
    continued: (slide) => `Slide ${slide}, continued`,
    unreadablePicture: 'This picture can’t be read.',
    emptyChart: 'This chart has no number that can be drawn.',
    otherFont: 'Some of this slide is set in another font, because its own can’t be read.',
    deckAttachment: 'The deck, to open and edit in Chengyu Brief',
    numbersAttachment: 'The numbers of this document that are from the dataset, with their sources',
    typedAttachment: 'The numbers of this document that are from no dataset',
    packageAttachments: {
      [DATA_PACKAGE_FILE]: 'What the columns of numbers.csv mean, and the sources (Data Package)',
      [PROVENANCE_FILE]: 'How each number was obtained (W3C PROV)',
    },
  },
  zh: {
    speakerNotes: '备注',
    numbers: '本页数字',
    continued: (slide) => `第${slide}页（续）`,
    unreadablePicture: '此图片无法读取。',
    emptyChart: '此图表没有可绘制的数值。',
    otherFont: '因字体文件无法读取，本页部分文字以其他字体显示。',
    deckAttachment: '简报文件，可在 Chengyu Brief 中打开并编辑',
    numbersAttachment: '本文件引用的数据集数据及其来源',
    typedAttachment: '本文件中非数据集的数字',
    packageAttachments: {
      [DATA_PACKAGE_FILE]: 'numbers.csv各列的含义及来源信息（Data Package）',
      [PROVENANCE_FILE]: '每个数据的来历（W3C PROV）',
    },
  },
}
