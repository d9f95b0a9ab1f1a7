// Digits and number words that state no figure, as patterns for `hide`. None of them backtracks over more than a few characters.

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
/** What follows a number of four digits that is no year. */
const COUNTED =
  '(?:%|‰|per ?cent|percent|bn|tn|million|billion|trillion|thousand|yuan|dollars|euros|people|firms|companies|businesses|jobs|patents|researchers|engineers|students|workers|staff|projects|km|kilomet|square|hectares|tonnes|tons|MW|GW|kW|万|亿|千|百|余|多|个|家|名|人|项|件|元|公里|吨|台|座|所|户|倍|米|亩|平方|小时|分钟|辆|篇|份|次|美元|架|艘|套|处|位|条)'

/** What counts places in documents and things of which there are several: "Figure 3", "Line 18", "top 100". */
const NUMBERED =
  'fig(?:ure|\\.)?s?|tables?|charts?|graphs?|maps?|box(?:es)?|pages?|pp?\\.|slides?|paragraphs?|paras?\\.?|sections?|chapters?|articles?|clauses?|annex(?:es)?|appendix|appendices|footnotes?|notes?|nos?\\.|number|numbers|phases?|lines?|terminals?|gates?|buildings?|rooms?|floors?|routes?|roads?|exits?|tiers?|level|version|v\\.?|steps?|items?|parts?|volumes?|vol\\.|issues?|edition|rounds?|class|type|model|stages?|scenarios?|options?|goals?|pillars?|equations?|eq\\.|exhibits?|panels?|documents?|windows|industry|web|top|fortune|covid|iso|iec|ieee|din|astm|gb(?:/t)?|db|en|sdgs?|csi|nasdaq|ftse|stoxx|nikkei|s&p|boeing|airbus|horizon|agenda|highway|expressway|platform|flight|train|order|decree|resolution|circular|law|lot|batch|grade|unit|module|iphone|wi-fi|usb|hdmi|bluetooth|euro|long march|shenzhou|tiangong|apollo|gpt|pm|channel|studio|act|rule'

/** The base of an index: "2020 = 100". */
export const BASES: readonly RegExp[] = [/(?:19|20)\d\d年?\s?(?:as|at|to|equals?|[=＝为])\s?100(?!\d|[.,]\d|%)/g]

/** Dates, times of day, years and their ranges. */
export const DATES: readonly RegExp[] = [
  /(?<![\d.])\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)/g,
  /(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?!\d)/g,
  /(?<![\d.])(?:19|20)\d\d[-./](?:0[1-9]|1[0-2])(?![\d%])/g,
  /(?<![\d.])\d{1,2}[:：][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?/gi,
  /(?<![\d.])\d{1,2}(?:\.[0-5]\d)?\s?(?:[ap]\.m\.|[ap]m\b|o'clock)/gi,
  new RegExp(
    `(?<![\\d.,])${DAY}(?:\\s?(?:[–—-]|to|and)\\s?${DAY})?\\s(?:of )?${MONTHS}\\b\\.?(?:\\s(?:19|20)\\d\\d\\b)?`,
    'g',
  ),
  new RegExp(
    `\\b${MONTHS}\\b\\.?\\s${DAY}(?:\\s?[–—-]\\s?${DAY})?(?![\\d%]|[.,]\\d|\\s(?:percent|per cent|bn|million|billion))(?:,?\\s(?:19|20)\\d\\d\\b)?`,
    'g',
  ),
  /(?<![\w.])(?:FY|CY)\s?(?:19|20)?\d\d\b/gi,
  /(?<![\d.]|\d,)(?:1[89]|20)\d\d\s?(?:[-–—~～/]|至|到)\s?(?:(?:1[89]|20)\d\d|\d\d)(?![\d%]|[.,]\d)/g,
  new RegExp(
    `(?<![\\d.$¥￥€£A-Za-z]|\\d,|(?:USD|RMB|CNY|EUR|GBP) ?)(?:1[89]|20|21)\\d\\d(?:'?s\\b)?(?!\\d|[.,]\\d|[A-Za-z]|\\s?[-–—]?\\s?${COUNTED}|[-–—]strong)`,
    'g',
  ),
  /\b(?:in|since|until|before|after|during|early|late|mid) (?:1[89]|20)\d\d (?=people|firms|companies|students|workers|staff|projects)/gi,
  /'\d\ds\b/g,
  /\b[1-4][HQ]\d{2,4}\b/g,
]

/** Numbers that say which one: of pages, lines, standards, lists, phones. */
export const REFERENCES: readonly RegExp[] = [
  /(?:基期|设|定|记|作)为\s?100(?![\d%.])/g,
  /\b31 (?:provinces|provincial)\b|31个?省/gi,
  /\b(?:985|211|863|973) (?:universit|project|program|plan)/gi,
  /\b24-hour\b|24小时(?:服务|营业|值守|在线|热线|不间断|运行)/gi,
  /\b(?:first|last|next) \d+ (?:days|weeks|months)\b/gi,
  /[\u4e00-\u9fff]-\d+[A-Z]?(?![\d.%万亿家个元])/g,
  /\b1 (?:is|being) (?:the )?best\b/gi,
  new RegExp(
    `(?<![\\w&-])(?:${NUMBERED})(?:\\s|-)?\\d+(?:\\.\\d+)*[a-z]?(?![\\d%]|\\s?(?:%|percent|per cent|bn|tn|million|billion|trillion|yuan)|,\\d{3})(?:(?:\\s?[–—-]\\s?|, | and | or | to )\\d+(?:\\.\\d+)*(?![\\d%]|[.,]\\d|\\s?(?:%|percent|per cent|bn|tn|million|billion|trillion|yuan|of )))*`,
    'gi',
  ),
  /¶\s?\d+(?:[–, -]+\d+)*/g,
  /§+\s?\d+(?:\.\d+)*/g,
  /^[ \t]*(?:\d{1,2}(?:\.\d{1,2})*[.)、．](?!\d)|\d{1,2}(?:\.\d{1,2})+\s(?=[A-Z])|[(（]\d{1,2}[)）])/gm,
  /\+\d[\d ()-]{6,}\d/g,
  /(?<![\d.,])0\d{2,3}[- ]\d{7,8}(?!\d)/g,
  /(?<![\d.,])1[3-9]\d{9}(?!\d)/g,
  /\d+(?:\.\d+){2,}/g,
  /(?<![\d.])24\s?[/×x]\s?7(?!\d)/g,
  /[=＝]\s*(?:1|100)(?!\d|[.,]\d|[%万亿])/g,
  /\b[nN]\s?=\s?[\d,]+/g,
  /\bper\s\d[\d,]*(?:\s(?:thousand|million))?(?=\s[a-z])/gi,
  /\bset (?:to|at|on) 100\b/gi,
  /\bcounted from 1\b/gi,
  /\bhttps?:\/\/\S+/gi,
]
