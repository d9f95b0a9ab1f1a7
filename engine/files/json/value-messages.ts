import { inEveryLang, type Lang, type Localized } from '../../../core/locale'
import { nearest } from '../../../core/nearest'
import { chineseRule } from '../../../core/template/rules'
import { printable } from '../printable'
import { capital, inWords, meant, orList, quote, shorten } from '../wording'

/** The sentences about the values of a JSON document. */

const SYNTAX: Readonly<Record<string, Localized>> = {
  InvalidSymbol: { en: 'is not JSON; texts stand in double quotes', zh: '不符合 JSON 语法，文字须用双引号括起' },
  InvalidNumberFormat: { en: 'is not a number as JSON writes them', zh: '不是 JSON 的数值写法' },
  PropertyNameExpected: {
    en: 'stands where a key in double quotes is expected; is there a comma too many before it?',
    zh: '处应为带双引号的键，前面是否多了一个逗号？',
  },
  ValueExpected: {
    en: 'stands where a value is expected; is there a comma too many before it?',
    zh: '处应为一个值，前面是否多了一个逗号？',
  },
  ColonExpected: {
    en: 'stands where a colon is expected between a key and its value',
    zh: '处缺少键与值之间的冒号',
  },
  CommaExpected: { en: 'stands where a comma is expected between two entries', zh: '处缺少两项之间的逗号' },
  CloseBraceExpected: { en: 'stands where a closing brace } is expected', zh: '处缺少右花括号 }' },
  CloseBracketExpected: { en: 'stands where a closing bracket ] is expected', zh: '处缺少右方括号 ]' },
  EndOfFileExpected: { en: 'stands after the end of the document', zh: '位于文档结尾之后' },
  InvalidCommentToken: {
    en: 'is a comment, which this kind of file may not hold',
    zh: '是注释，此类文件不得含有注释',
  },
  UnexpectedEndOfComment: { en: 'begins a comment that does not end', zh: '处开始的注释没有结尾' },
  UnexpectedEndOfString: {
    en: 'begins a text that has no closing double quote on its line',
    zh: '处开始的文字在本行没有右双引号',
  },
  UnexpectedEndOfNumber: { en: 'is a number without its digits', zh: '这一数值缺少数字' },
}
const NO_JSON: Localized = { en: 'is not valid JSON', zh: '不是有效的 JSON' }

/** A syntax error, from jsonc-parser's name for it and what stands there. */
export function jsonSyntax(code: string, found: string): Localized {
  const shown = shorten(found)
  const what: Localized =
    found.trim() === ''
      ? { en: 'The end of the file', zh: '文件末尾' }
      : // A text that does not end brings its own quote along.
        { en: shown.startsWith('"') ? printable(shown) : quote(shown), zh: quote(shown, 'zh') }
  const wrong = SYNTAX[code] ?? NO_JSON
  return { en: `${what.en} ${wrong.en}`, zh: what.zh + wrong.zh }
}

export const emptyFile: Localized = { en: 'The file is empty', zh: '文件是空的' }

export function nestedTooDeeply(deepest: number): Localized {
  return {
    en: `Lists and objects stand inside each other more than ${deepest} deep here; no file of ours is like that`,
    zh: `此处列表与对象的嵌套超过${deepest}层，本程序的文件不会如此`,
  }
}

export function tooMuchSpace(most: number): Localized {
  return {
    en: `There are more than ${most} spaces and line breaks in a row here; remove some`,
    zh: `此处连续的空格与换行超过${most}个，请删去`,
  }
}

export function tooManyValues(most: number): Localized {
  return {
    en: `The file has more than ${most} values, the most that the program reads; value ${most + 1} is here. Split the file`,
    zh: `文件中的值超过${most}个的读取上限，第${most + 1}个值在此处；请拆分文件`,
  }
}

export function repeatedKey(key: string): Localized {
  return {
    en: `${quote(key)} is written twice in this object; only one would count, so take one away`,
    zh: `${quote(key, 'zh')}在同一对象中出现了两次，只有一个有效，请删去一个`,
  }
}

export function unknownKey(key: string, known: readonly string[]): Localized {
  return {
    en: `${quote(key)} is not known here; ${meant(key, known)}`,
    zh: `此处没有名为${quote(key, 'zh')}的键；${meant(key, known, 'zh')}`,
  }
}

/** A key that breaks the rule for the keys of its object; `why` is the rule in English. */
export function wrongKey(key: string, why: string): Localized {
  return {
    en: `${quote(key)} does not fit as a key: ${why}`,
    zh: `${quote(key, 'zh')}不能用作键：${chineseRule(why) ?? why}`,
  }
}

/** Near names are asked about, except where they are all that there is: those were just named. */
export function unknownName(name: string, names: readonly string[]): Localized {
  if (isHexColour(name) && names.includes('accent1')) return colourByRole(name, names)
  const near = nearest(name, names)
  const hint = near.length > 0 && near.length < names.length
  return {
    en: `${quote(name)} is not one of ${orList(names)}${hint ? `; did you mean ${orList(near)}?` : ''}`,
    zh: `${quote(name, 'zh')}不在可选范围之内，应为${orList(names, 'zh')}${hint ? `；是否指${orList(near, 'zh')}？` : ''}`,
  }
}

/** A layout names colours by what they are for, so that it looks right in every design. */
function colourByRole(name: string, names: readonly string[]): Localized {
  return {
    en: `${quote(name)} is a colour; here stands a role that the design gives a colour, like ${orList(names)}`,
    zh: `${quote(name, 'zh')}是颜色，此处应写由外观赋予颜色的角色，如${orList(names, 'zh')}`,
  }
}

function isHexColour(name: string): boolean {
  return /^#[0-9a-f]{3,8}$/i.test(name)
}

export function missing(key: string, expected: Localized): Localized {
  return {
    en: `${quote(key)} is missing; expected ${expected.en}`,
    zh: `缺少${quote(key, 'zh')}，应为${expected.zh}`,
  }
}

export function wrongValue(found: unknown, expected: Localized): Localized {
  return {
    en: `Expected ${expected.en}, found ${inWords(found)}`,
    zh: `应为${expected.zh}，实际为${inWords(found, 'zh')}`,
  }
}

/** A value that breaks a rule; `why` is the rule in English. */
export function wrongOtherwise(found: unknown, why: string): Localized {
  const whole = /^[A-Z].*\.$/.test(why)
  const rule = chineseRule(why)
  return {
    en: whole ? `${why} Found ${inWords(found)}` : `${capital(inWords(found))} does not fit: ${why}`,
    zh: `${inWords(found, 'zh')}不符合要求${rule === undefined ? '' : `：${rule}`}`,
  }
}

export function emptyObject(known: readonly string[]): Localized {
  return {
    en: `The object is empty; expected one of the keys ${orList(known)}`,
    zh: `对象是空的，应含有键${orList(known, 'zh')}`,
  }
}

interface Range {
  readonly code: 'too_small' | 'too_big'
  readonly origin: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly inclusive?: boolean | undefined
  readonly message: string
}

/** A number, or a length, beyond its bounds. */
export function outOfRange(issue: Range, found: unknown): Localized {
  if (!/^Too (small|big)/.test(issue.message)) return wrongOtherwise(found, issue.message)
  const small = issue.code === 'too_small'
  const bound = String(small ? issue.minimum : issue.maximum)
  if (issue.origin === 'string' && small && bound === '1') return EMPTY_TEXT
  const limit = { en: `${small ? 'at least' : 'at most'} ${bound}`, zh: `${small ? '至少' : '至多'}${bound}` }
  const what = COUNTED[issue.origin]
  if (!what) return wrongValue(found, numberWithin(issue, bound, limit))
  const size = Array.isArray(found) || typeof found === 'string' ? found.length : found
  return {
    en: `Expected ${limit.en} ${bound === '1' ? what.one : what.many}, found ${size}`,
    zh: `应有${limit.zh}${what.zh}，实际有${size}${what.zh}`,
  }
}

function numberWithin({ code, inclusive }: Range, bound: string, limit: Localized): Localized {
  if (inclusive !== false) return { en: `a number of ${limit.en}`, zh: `${limit.zh}的数值` }
  return code === 'too_small'
    ? { en: `more than ${bound}`, zh: `大于${bound}的数值` }
    : { en: `less than ${bound}`, zh: `小于${bound}的数值` }
}

const EMPTY_TEXT: Localized = { en: 'The text is empty; write one', zh: '文字为空，请填写' }

interface Counted {
  readonly one: string
  readonly many: string
  readonly zh: string
}

const ENTRIES: Counted = { one: 'entry', many: 'entries', zh: '项' }
const COUNTED: Readonly<Record<string, Counted>> = {
  array: ENTRIES,
  tuple: ENTRIES,
  string: { one: 'character', many: 'characters', zh: '个字符' },
}

export function wrongFormat(format: string, found: unknown, why: string): Localized {
  if (format === 'date') return wrongValue(found, DATE)
  return wrongOtherwise(found, why.startsWith('Invalid') ? `expected the format ${format}` : why)
}

const DATE: Localized = {
  en: 'a date that exists, written like "2025-12-24"',
  zh: '真实存在的日期，写法如“2025-12-24”',
}

// --- What is expected --------------------------------------------------------------------------------------------

const TEXT: Localized = { en: 'a text', zh: '文字' }
const LIST: Localized = { en: 'a list', zh: '列表' }
const OBJECT: Localized = { en: 'an object', zh: '对象' }
const TYPES: Readonly<Record<string, Localized>> = {
  string: TEXT,
  number: { en: 'a number', zh: '数值' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  array: LIST,
  tuple: LIST,
  object: OBJECT,
  record: OBJECT,
  null: { en: 'null', zh: 'null' },
}

/** What a schema calls a type, as a person names it. */
export function expectedType(type: string): Localized {
  return TYPES[type] ?? { en: type, zh: type }
}

/** An object with just these keys. */
export function objectOf(keys: readonly string[]): Localized {
  const all = (lang: Lang, comma: string) => keys.map((key) => quote(key, lang)).join(comma)
  return { en: `an object with the keys ${all('en', ', ')}`, zh: `含有键${all('zh', '、')}的对象` }
}

/** A list of so many values. */
export function listOf(count: number): Localized {
  return { en: `a list of ${count} values`, zh: `${count}个值的列表` }
}

export function objectWith(keys: readonly string[]): Localized {
  const each = [...new Set(keys)]
  return { en: `an object with ${orList(each)}`, zh: `含有${orList(each, 'zh')}的对象` }
}

export function oneOf(values: readonly unknown[]): Localized {
  return inEveryLang((lang) => (lang === 'en' && values.length > 1 ? 'one of ' : '') + orList(values, lang))
}

/** Any of several: `a text, or an object with "en" or "zh"`. */
export function anyOf(expected: readonly Localized[]): Localized {
  const joined = (texts: readonly string[], or: string) => [...new Set(texts)].join(or)
  return {
    en: joined(
      expected.map(({ en }) => en),
      ', or ',
    ),
    zh: joined(
      expected.map(({ zh }) => zh),
      '，或',
    ),
  }
}
