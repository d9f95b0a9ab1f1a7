import type { Localized } from '../locale'

/**
 * What the schemas of templates and decks ask for in words. A schema carries the English sentence; whoever tells a person
 * about it finds the Chinese one here.
 */
export const RULES = {
  id: {
    en: 'an id is lower case letters and digits joined by hyphens, like "two-rivers"',
    zh: '标识由小写字母和数字组成，用连字符连接，如“two-rivers”',
  },
  colour: { en: 'a color is written like "#0F5C66"', zh: '颜色的写法如“#0F5C66”' },
  textSize: { en: 'no text is smaller than 9 points', zh: '文字不得小于9磅' },
  path: {
    en: 'a path holds absolute M, L, C and Z commands, each with its numbers, and begins with M',
    zh: '路径由绝对坐标的 M、L、C、Z 命令及其数值组成，并以 M 开头',
  },
  imageBytes: { en: 'a picture holds at most 4 MB; make it smaller', zh: '图片不得超过4 MB，请缩小' },
  imageText: {
    en: 'a picture is written as base64, without spaces or a prefix',
    zh: '图片以 base64 书写，不带空格和前缀',
  },
  imagePadding: {
    en: 'the base64 of a picture comes in groups of four characters, the last one filled up with "="; encode the picture again',
    zh: '图片的 base64 每四个字符一组，末组不足时以“=”补齐，请重新编码',
  },
  imageKind: {
    en: 'this is neither a PNG nor a JPEG picture, or it is damaged',
    zh: '这既不是 PNG 也不是 JPEG 图片，或已损坏',
  },
  imagePixels: {
    en: 'a picture has at most 24 million pixels, or 12 million with 16 bits per color; make it smaller',
    zh: '图片不得超过2400万像素（每色16位时为1200万），请缩小',
  },
  cardCount: { en: 'a number of cards is written like "4"', zh: '卡片数量的写法如“4”' },
  slotCount: { en: 'a layout has at most 40 slots', zh: '一个版式最多有40个栏位' },
  version: { en: 'a version is three numbers, like "1.0.0"', zh: '版本号由三个数字组成，如“1.0.0”' },
} as const satisfies Record<string, Localized>

/** The Chinese sentence of a rule that a schema states in English; undefined for sentences that are no rule of ours. */
export function chineseRule(english: string): string | undefined {
  return Object.values(RULES).find(({ en }) => en === english)?.zh
}
