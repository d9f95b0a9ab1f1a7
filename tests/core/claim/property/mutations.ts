import type { Localized } from '../../../../core/locale'

/** One way to make a true sentence false; null where there is nothing in it to change. */
export type Mutation = (text: Localized) => Localized | null

function english(change: (text: string) => string): Mutation {
  return ({ en, zh }) => changed({ en: change(en), zh }, { en, zh })
}

function chinese(change: (text: string) => string): Mutation {
  return ({ en, zh }) => changed({ en, zh: change(zh) }, { en, zh })
}

function changed(after: Localized, before: Localized): Localized | null {
  return after.en === before.en && after.zh === before.zh ? null : after
}

/** The first word of the list that is found becomes the other of its pair. */
function swapped(text: string, pairs: readonly (readonly [string, string])[]): string {
  for (const [one, other] of pairs) {
    const found = new RegExp(one, 'u')
    if (found.test(text)) return text.replace(found, other)
  }
  return text
}

/** A number that stands by itself: not a year, not a part of a name. */
const ENGLISH_NUMBER =
  /(?<![\d.,–-])(?!(?:19|20)\d\d\b)(?!10,000 people)(\d[\d,]*(?:\.\d+)?)(?![\d,.]*\d)(?!-yuan| tn yuan\b)/
const CHINESE_NUMBER = /(?<![\d.–-])(?!(?:19|20)\d\d[年–])(\d+(?:\.\d+)?)(?![\d.]*\d)(?!年|月|日|倍[左以])/

/** One more in the last digit. */
function oneMore(number: string): string {
  const digits = number.replace(/[.,]/g, '')
  const more = String(BigInt(digits) + 1n).padStart(digits.length, '0')
  const decimals = /\.(\d+)/.exec(number)?.[1]?.length ?? 0
  const whole = more.slice(0, more.length - decimals)
  const grouped = number.includes(',') || whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return decimals === 0 ? grouped : `${grouped}.${more.slice(-decimals)}`
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** Each way to make a sentence false, by what is lost or changed. `away` is a region of which the dataset says nothing. */
export function mutations(regions: readonly Localized[], away: Localized): Readonly<Record<string, Mutation>> {
  const names = (lang: 'en' | 'zh') => new RegExp(regions.map((region) => region[lang]).join('|'))
  return {
    'another region (en)': english((text) => text.replace(names('en'), away.en)),
    'another region (zh)': chinese((text) => text.replace(names('zh'), away.zh)),
    'a lost qualifier (en)': english((text) =>
      text.replace(
        /\b(?:about|nearly|more than|over|less than|at least|at most|almost) (?=[\d−]|a |half|two thirds|three quarters|doubl|tripl|quadrupl|twice)/,
        '',
      ),
    ),
    'a lost qualifier (zh)': chinese((text) => text.replace(/(?:约|近|超|不足|至少|至多)(?=[\d−第])/, '')),
    'an added qualifier (en)': english((text) =>
      text.replace(/(?<=(?:had|was|were|came to|covered|produced|took|every|by) )(?=\d)/, 'about '),
    ),
    'an added qualifier (zh)': chinese((text) => text.replace(/为(?=\d)/, '约')),
    'the other way (en)': english((text) =>
      swapped(text, [
        ['\\brose\\b', 'fell'],
        ['\\bfell\\b', 'rose'],
        ['to rise\\b', 'to fall'],
        ['to fall\\b', 'to rise'],
        ['\\bclimbed\\b', 'slipped'],
        ['\\bslipped\\b', 'climbed'],
        ['(places?) above', '$1 below'],
        ['(places?) below', '$1 above'],
        ['grew most', 'fell least'],
        ['gained', 'lost'],
        ['rising', 'falling'],
      ]),
    ),
    'the other way (zh)': chinese((text) =>
      swapped(text, [
        ['增长(?=[\\d约超近不至])', '下降'],
        ['下降(?=[\\d约超近不至])', '增长'],
        ['增至(?=[\\d约超近不至])', '降至'],
        ['降至', '升至'],
        ['升至', '降至'],
        ['增加(?=\\d)', '减少'],
        ['上升(?=\\d)', '后退'],
        ['后退', '上升'],
      ]),
    ),
    'one more (en)': english((text) => text.replace(ENGLISH_NUMBER, oneMore)),
    'one more (zh)': chinese((text) => text.replace(CHINESE_NUMBER, (number) => oneMore(number).replaceAll(',', ''))),
    'another count (en)': english((text) =>
      text.replace(
        /\b(?:one|two|three|four|five|six|seven|eight|nine)\b(?! thirds| quarters)/,
        (word) => WORDS[WORDS.indexOf(word as 'one') + 1] ?? '',
      ),
    ),
    'another year (en)': english((text) => text.replace(/\b20[12]\d\b/, '2003')),
    'another year (zh)': chinese((text) => text.replace(/20[12]\d(?=[年–])/, '2003')),
    'certain instead of inferred (en)': english((text) => text.replace(', presumably', '')),
    'certain instead of inferred (zh)': chinese((text) => text.replace('（推定）', '')),
    'stated instead of calculated (en)': english((text) =>
      text.replace(/By our calculation[^,]*, ./, (words) => words.slice(-1).toUpperCase()),
    ),
    'stated instead of calculated (zh)': chinese((text) => text.replace(/据[^，；]*测算，/, '')),
    'happened instead of planned (en)': english((text) =>
      swapped(text, [
        ['aimed for', 'had'],
        ['aimed to recruit and train', 'had'],
        ['(?:is|are|was|were) projected to have', 'had'],
        ['(?:is|was) (?:projected |announced |)to be', 'was'],
        ['(?:are|were) (?:projected |announced |)to be', 'were'],
        ['(?:is|are|was|were) (?:projected |announced |)to reach', 'came to'],
        ['(?:is|are|was|were) (?:projected |announced |)to rise', 'rose'],
        ['(?:is|are|was|were) (?:projected |announced |)to fall', 'fell'],
        ['(?:is|are|was|were) projected to pass', 'passed'],
      ]),
    ),
    'happened instead of planned (zh)': chinese((text) =>
      swapped(text, [
        ['规划目标：', '有'],
        ['曾?预计', ''],
        ['据公布', ''],
      ]),
    ),
    'known instead of claimed (en)': english((text) =>
      text.replace(/^(?:An undated text|[\w ]+) says (.)/, (_, first: string) => first.toUpperCase()),
    ),
    'known instead of claimed (zh)': chinese((text) => text.replace(/^[^，；]+称，/, '')),
    'dated instead of undated (en)': english((text) =>
      text.replace(/, (?:says an undated text|say undated texts|based on an undated text)$/, ''),
    ),
    'one as many (en)': english((text) =>
      text.replace(
        /\b(one(?: [\w-]+)*? (?:institution|platform|center|infrastructure|place|enterprise|expert|unicorn|device|facilit))(y?)\b/,
        (_, noun: string, y: string) => `${noun}${y ? 'ies' : 's'}`,
      ),
    ),
    'critical instead of promotional': ({ en, zh }) =>
      changed({ en: en.replace(/^(.+?) \(promotional\)/, 'Critic $1'), zh }, { en, zh }),
    'a double space': english((text) => text.replace(' ', '  ')),
    'an unknown word (en)': english((text) => `${text} indeed`),
    'an unknown word (zh)': chinese((text) => `${text}矣`),
  }
}
