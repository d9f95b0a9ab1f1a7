/**
 * Words for the line breaker that the dictionary of `Intl.Segmenter` (ICU) does not know or joins wrongly, in the
 * vocabulary of regional development. A bar marks where a line may still break inside an entry. Parts are at most five
 * characters long: the line breaker gives up no more than four to keep a word whole. `wordStarts` puts single
 * characters in a row together by itself: a word of two that ICU takes for two single ones (跃|升) is here only to
 * be told apart from others beside it.
 */

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))

/** Unmistakable wherever they are: they overrule the dictionary ("将|成渝", not "将成|渝"). */
const NAMES: readonly string[] = words(
  '成渝 川渝 双城|经济圈 长三角 珠三角 京津冀 粤港澳|大湾区 一带|一路 十三五 十四五 十五五',
  '赛力斯 极米科技 京东方 经美通社 习近平 科创板 瞪羚企业 瞪羚 独角兽 产学研 关口|数',
  // The dictionary reads "各|项目|标" and "上|行为"; entries beside them keep what it reads rightly.
  '项|目标 项目|标准 项目|标的 项目|标志 项目|标识 上行|为 下行|为 占比|为',
)

/** Put together where the dictionary breaks on both sides of them, so that they never part another word. */
const WORDS: readonly string[] = words(
  '两江 双城 经济圈 都市圈 大湾区 天府 科学城 高新区 开发区 示范区 自贸区 极米 发改委 委员会',
  '秘书长 总书记 人民币 新业态 新高地 里程碑 夯基垒台 先行先试 互联|互通 高质量 高品质 高技术',
  '高科技 硬科技 高新|技术 大科学|装置 科研|院所 研究院 实验室 供应链 产业链 供应|链条',
  '产业|链条 链条 零部件 原料药 制造业 服务业 机器人 上下游 电动|汽车 新能源 智能网联 优化',
  '营商 年均 占比 占|比重 倒推 转引 约数 关口 分项 位次 增幅 升幅 增速 年产值 总产值 成交额',
  '目标年 百分之一 百分点 万亿级 平方公里 人次 涵盖 各项 两会 两地 两城 联动 跃升 翻番 供货',
  '共建 共筑 整车 总装 高端 中试 超算 测算 取整 相除 转述 通稿 校地 校院 印发 同比 环比',
)

const BAR = '|'

export interface ListedWord {
  readonly text: string
  /** Where it may break: the offsets of its parts but the first. */
  readonly breaks: readonly number[]
  /** Whether it holds even where the dictionary sees a word that reaches across its ends. */
  readonly overrules: boolean
}

function listedWord(entry: string, overrules: boolean): ListedWord {
  const parts = entry.split(BAR)
  const breaks = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('').length)
  return { text: parts.join(''), breaks, overrules }
}

function byFirstCharacter(words: readonly ListedWord[]): ReadonlyMap<string, readonly ListedWord[]> {
  const table = new Map<string, ListedWord[]>()
  for (const word of words) {
    const first = word.text.charAt(0)
    table.set(first, [...(table.get(first) ?? []), word])
  }
  for (const list of table.values()) list.sort((a, b) => b.text.length - a.text.length)
  return table
}

const TABLE = byFirstCharacter([
  ...NAMES.map((entry) => listedWord(entry, true)),
  ...WORDS.map((entry) => listedWord(entry, false)),
])

/** The listed words that are at an offset of a text, the longest first. */
export function listedWordsAt(text: string, at: number): readonly ListedWord[] {
  return TABLE.get(text.charAt(at))?.filter((word) => text.startsWith(word.text, at)) ?? []
}

const characters = (text: string): ReadonlySet<string> => new Set(text)

/** Words of one character that stand for themselves: prepositions, conjunctions, adverbs. */
export const FUNCTION_WORDS = characters(
  '的了是在有和与及或对为以将把被从到至由按据向于并而但则也亦又都就再才只不未非之其该此若如即仅仍已均拟可应能会需使让令' +
    '较更最很还却且因所称指含除经继系占谁第',
)

/** Particles, which lean on whatever is before them. */
export const PARTICLES = characters('的了等')

/** What leans on a word of two characters or more: suffixes (影响力, 国家级) and words of place (指标中). */
export const SUFFIXES = characters(
  '市省县区城镇州院室部委局厅社团员者商方力性化率额值量数度级型式类业群链圈板榜奖极费品长期时内外中上下后前',
)
