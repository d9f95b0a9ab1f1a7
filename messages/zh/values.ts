import type { Expected, SyntaxFault, ValueMessages } from '../args/values'
import type { Catalogue } from '../catalogue'
import type { Found } from '../found'
import type { BrokenRule, Rule } from '../rules'
import { firstOf, listed, meant, orList, quote } from './wording'

const SYNTAX: Readonly<Record<SyntaxFault, string>> = {
  symbol: '不符合 JSON 语法，文字须用双引号括起。',
  number: '不是有效的 JSON 数值。',
  'key-expected': '处应为带双引号的键。如前面多了逗号，请删去。',
  'value-expected': '处应为一个值。如前面多了逗号，请删去。',
  'colon-expected': '处缺少键与值之间的冒号。',
  'comma-expected': '处缺少两项之间的逗号。',
  'brace-expected': '处缺少右花括号 }。',
  'bracket-expected': '处缺少右方括号 ]。',
  'end-expected': '位于文档结尾之后。',
  comment: '是注释，此类文件不得含有注释。',
  'unclosed-comment': '处开始的注释没有结尾。',
  'unclosed-text': '处开始的文字在本行没有右双引号。',
  'digits-expected': '这一数值缺少数字。',
  other: '不是有效的 JSON。',
}

const RULES: Readonly<Record<Rule, string>> = {
  id: '标识由小写字母和数字组成，用连字符连接，如“two-rivers”',
  color: '颜色的写法如“#0F5C66”',
  textSize: '文字不得小于9磅',
  path: '路径由绝对坐标的 M、L、C、Z 命令及其数值组成，并以 M 开头',
  imageBytes: '图片不得超过 4 MB，请缩小',
  imageText: '图片以 base64 书写，不带空格和前缀',
  imagePadding: '图片的 base64 每四个字符一组，末组不足时以“=”补齐，请重新编码',
  imageKind: '这既不是 PNG 也不是 JPEG 图片，或已损坏',
  imagePixels: '图片不得超过2400万像素（每色16位时为1200万），请缩小',
  cardCount: '卡片数量的写法如“4”',
  slotCount: '一个版式最多有40个栏位',
  version: '版本号由三个数字组成，如“1.0.0”',
  period: '时期的写法如“2023”“2020-2023”“2020-12”或“2020-12-24”',
  date: '日期的写法如“1997”“2020-01”或“2020-12-24”',
  webAddress: '网址以“https://”或“http://”开头，不含空格',
  webAddressLength: '网址经百分号编码后不得超过2000个字符',
  day: '日期写作2020-12-24',
  languageTag: '语言写作标签，如en、zh或zh-Hant',
  sha256: 'SHA-256由64个0–9和a–f的字符组成',
  written: '文字至少须有一种语言（“en”或“zh”）',
}

/** What only a schema says has no Chinese words; empty there. */
function brokenRule(broken: BrokenRule): string {
  if ('rule' in broken) return `：${RULES[broken.rule]}`
  return 'format' in broken ? `：格式应为 ${broken.format}` : ''
}

/** A value as a person would name it. */
export function foundWords(found: Found): string {
  switch (found.is) {
    case 'nothing':
      return '空'
    case 'null':
      return 'null'
    case 'object':
      return '对象'
    case 'list':
      return '列表'
    case 'empty-list':
      return '空列表'
    case 'empty-text':
      return '空文字'
    case 'text':
      return `文字${quote(found.text)}`
    case 'number':
      return `数值${found.value}`
    case 'boolean':
      return String(found.value)
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数值',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  tuple: '列表',
  object: '对象',
  record: '对象',
  null: 'null',
}

const NUMBERS = { 'at-least': '至少', 'at-most': '至多', 'more-than': '大于', 'less-than': '小于' } as const

/** A value that is expected, distinct from a text that looks like it. */
function literal(value: string | number | boolean | null): string {
  if (typeof value === 'string') return quote(value)
  return typeof value === 'number' ? `${value}（数值）` : String(value)
}

const MAX_LISTED = 16

function oneOf(values: readonly (string | number | boolean | null)[]): string {
  const words = values.slice(0, MAX_LISTED).map(literal)
  return values.length > MAX_LISTED ? `${words.join('、')}等（共${values.length}个）` : listed(words, '或')
}

function expectedWords(expected: Expected): string {
  if ('type' in expected) return TYPES[expected.type] ?? expected.type
  if ('object' in expected) return `含有键${expected.object.map(quote).join('、')}的对象`
  if ('objectWith' in expected) return `含有${orList(expected.objectWith)}的对象`
  if ('list' in expected) return `${expected.list}个值的列表`
  if ('oneOf' in expected) return oneOf(expected.oneOf)
  if ('anyOf' in expected) return [...new Set(expected.anyOf.map(expectedWords))].join('，或')
  if ('date' in expected) return '真实存在的日期，写法如“2025-12-24”'
  return `${NUMBERS[expected.number]}${expected.bound}的数值`
}

/** Values of a JSON document. */
export const values: Catalogue<ValueMessages> = {
  'json-syntax': ({ fault, found }) => `${found === null ? '文件末尾' : quote(found)}${SYNTAX[fault]}`,
  'empty-file': () => '文件是空的。',
  'nested-too-deeply': ({ max }) => `此处列表与对象的嵌套超过${max}层，本程序的文件不会如此。`,
  'too-much-space': ({ max }) => `此处连续的空格与换行超过${max}个，请删去。`,
  'too-many-values': ({ max }) => `文件中的值超过${max}个的读取上限，第${max + 1}个值在此处。请拆分文件。`,
  'repeated-key': ({ key }) => `${quote(key)}在同一对象中出现了两次，只有一个有效，请删去一个。`,
  'unknown-key': ({ key, choices }, words) => `此处没有名为${quote(key)}的键。${meant(choices, words)}`,
  'wrong-key': ({ key, broken }) => `${quote(key)}不能用作键${brokenRule(broken)}。`,
  'missing-key': ({ key, expected }) => `缺少${quote(key)}，应为${expectedWords(expected)}。`,
  'unknown-name': ({ name, names, near }) => {
    const all = { first: names.slice(0, MAX_LISTED).map((id) => ({ id })), count: names.length }
    const known = names.length > MAX_LISTED ? firstOf(all, ({ id }) => quote(id)) : orList(names)
    // Where all of them are near, they were just named.
    const hint = near.length > 0 && near.length < names.length ? `是否指${orList(near)}？` : ''
    return `${quote(name)}不在可选范围之内，应为${known}。${hint}`
  },
  'color-without-role': ({ color, roles }) =>
    `${quote(color)}是颜色，此处应写由外观赋予颜色的角色，如${orList(roles.slice(0, MAX_LISTED))}。`,
  'wrong-value': ({ found, expected }) => `应为${expectedWords(expected)}，实际为${foundWords(found)}。`,
  'broken-rule': ({ found, broken }) => `${foundWords(found)}不符合要求${brokenRule(broken)}。`,
  'empty-object': ({ keys }) => `对象是空的，应含有键${orList(keys.slice(0, MAX_LISTED))}。`,
  'empty-text': () => '文字为空，请填写。',
  'wrong-count': ({ of, bound, limit, size }) => {
    const unit = of === 'entries' ? '项' : '个字符'
    return `应有${bound === 'at-least' ? '至少' : '至多'}${limit}${unit}，实际有${size}${unit}。`
  },
  rule: ({ rule }) => `${RULES[rule]}。`,
}
