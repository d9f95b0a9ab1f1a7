import type { Observation } from '../../../../../core/dataset/model'
import type { Grammar, Slots } from './pattern'
import type { Rule } from './rules'
import { yearsOf } from './times'
import { type Context, type Judgement, readNumber, regionProblems, sizeProblems } from './world'

// Sentences that count what was asked for, or name it without a claim.

export function countedRules(grammar: Grammar): readonly Rule[] {
  return [...evidenceRules(), ...targetRules(), ...plainRules(grammar)]
}

function evidenceRules(): readonly Rule[] {
  const judge = (slots: Slots, context: Context): Judgement => {
    const derived = context.of.filter(({ kind }) => kind === 'derived').length
    const sources = new Set(context.of.filter(({ kind }) => kind !== 'derived').map(({ source }) => source)).size
    const said = (name: string) => (slots[name] === undefined ? 0 : readNumber(slots[name], context.lang))
    const right =
      said('number') === context.of.length - derived && said('number2') === sources && said('number3') === derived
    return right
      ? { used: [], computed: true }
      : [`there are ${context.of.length - derived} of ${sources} and ${derived}`]
  }
  const stated = (['figure', 'figures'] as const).flatMap((figures) =>
    (['document', 'documents'] as const).map((documents) => ({
      en: `{number} ${figures} from {number2} ${documents}`,
      zh: '{number}项数据来自{number2}份文献',
      figures,
      documents,
    })),
  )
  const agree =
    (rule: (typeof stated)[number]) =>
    (slots: Slots, context: Context): Judgement => {
      const one = (name: string) => readNumber(slots[name] ?? '', context.lang) === 1
      const right =
        context.lang === 'zh' ||
        ((rule.figures === 'figure') === one('number') && (rule.documents === 'document') === one('number2'))
      return right ? judge(slots, context) : ['the nouns are of the wrong number']
    }
  return [
    ...stated.map((rule) => ({ name: 'evidence', en: rule.en, zh: rule.zh, judge: agree(rule) })),
    ...stated.map((rule) => ({
      name: 'evidence and derived',
      en: `${rule.en}, and {number3} by our calculation`,
      zh: `${rule.zh}，另有{number3}项为测算`,
      judge: agree(rule),
    })),
    { name: 'derived only', en: '{number3} by our calculation', zh: '{number3}项为测算', judge },
  ]
}

/** "Eighteen targets of the Science City in four fields fell due in 2025, says an undated text; no source says which were met". */
function targetRules(): readonly Rule[] {
  const unmet = [
    { en: '; no source says which were met', zh: '，没有来源说明完成情况', many: true },
    { en: '; no source says whether it was met', zh: '，没有来源说明完成情况', many: false },
    { en: '', zh: '', many: null },
  ]
  return ['fell due', 'falls due', 'fall due'].flatMap((due) =>
    ['', ' in {number2} fields'].flatMap((fields) =>
      ['', ', says an undated text'].flatMap((says) =>
        unmet.flatMap((end) =>
          ['target', 'targets'].map(
            (noun): Rule => ({
              name: 'targets',
              en: `{number} ${noun} {of region}${fields} ${due} in {year}${says}${end.en}`,
              zh: `${says === '' ? '' : '据未注明日期的文章，'}{region}${fields === '' ? '' : '{number2}大领域'}{number}项目标${due === 'fell due' ? '已于' : '于'}{year}年到期${end.zh}`,
              judge: (slots, context) =>
                judgeTargets(slots, context, { due, noun, says: says !== '', unmet: end.many }),
            }),
          ),
        ),
      ),
    ),
  )
}

interface Due {
  readonly due: string
  readonly noun: string
  readonly says: boolean
  /** Whether it says of many that nobody knows; null where it does not say so. */
  readonly unmet: boolean | null
}

function judgeTargets(slots: Slots, context: Context, said: Due): Judgement {
  const { index, of, lang } = context
  const year = Number(slots.year)
  const many = of.length
  const fields = new Set(of.map(({ metric }) => index.metric.get(metric)?.field?.en)).size
  const over = index.dataset.sources.some(({ date }) => Number(date?.slice(0, 4) ?? 0) > year)
  const undated = of.every(({ source }) => source === of[0]?.source && index.source.get(source)?.date === null)
  const results = of.filter((target) => index.dataset.observations.some((entry) => isResult(entry, target)))
  const singular =
    lang === 'zh' || ((said.noun === 'target') === (many === 1) && said.due !== (many === 1 ? 'fall due' : 'falls due'))
  const problems = [
    ...(readNumber(slots.number ?? '', lang) === many ? [] : [`there are ${many} targets`]),
    ...(slots.number2 === undefined || readNumber(slots.number2, lang) === fields
      ? []
      : [`there are ${fields} fields`]),
    ...(singular ? [] : ['the nouns and verbs are of the wrong number']),
    ...((said.due === 'fell due') === over ? [] : [`${said.due} in ${year} is not so`]),
    ...(said.says === undated ? [] : ['the text is undated or not']),
    ...(said.unmet !== null && results.length > 0 ? [`${results.map(({ id }) => id)} has a result`] : []),
    ...(said.unmet !== null && lang === 'en' && said.unmet !== many > 1 ? ['which or whether'] : []),
    ...of.flatMap((entry) => [
      ...(entry.kind === 'target' ? [] : [`${entry.id} is no target`]),
      ...regionProblems(slots.region ?? '', entry, context),
      ...(entry.period !== null && yearsOf(entry.period).to === year ? [] : [`${entry.id} is not due in ${year}`]),
    ]),
  ]
  return problems.length > 0 ? problems : { used: of }
}

/** An observed value of the same metric and region that is as late. */
function isResult(entry: Observation, target: Observation): boolean {
  const due = target.period === null ? 0 : yearsOf(target.period).to
  const late = entry.period !== null && yearsOf(entry.period).to >= due
  return entry.kind === 'observed' && entry.metric === target.metric && entry.region === target.region && late
}

/** What stands where no claim is possible: names, and one value or how many. */
function plainRules(grammar: Grammar): readonly Rule[] {
  const { lang } = grammar
  const one = (slots: Slots, context: Context) => judgePlainValue(slots, context)
  return [
    { name: 'plain value', en: '{list}: {figure} ({list2})', zh: '{list}：{figure}（{list2}）', judge: one },
    { name: 'plain value', en: '{list}: {figure}', zh: '{list}：{figure}', judge: one },
    {
      name: 'plain values',
      en: '{list}: {number} values of {list2}',
      zh: '{list}：{list2}共{number}项数据',
      judge: judgePlainNames,
    },
    {
      name: 'plain count',
      en: '{number} values of {number2} metrics and {number3} regions',
      zh: '{number3}个地区、{number2}项指标共{number}项数据',
      judge: judgePlainCount,
    },
  ].filter(() => lang !== undefined)
}

function judgePlainValue({ list = '', list2 = '', figure = '' }: Slots, context: Context): Judgement {
  const [only, ...others] = context.of
  if (!only || others.length > 0) return ['it is not of one value']
  const { index, lang } = context
  const metric = index.metric.get(only.metric)
  const region = index.region.get(only.region)
  const comma = lang === 'en' ? ', ' : '，'
  const name = (only.value === 1 && metric?.singular ? metric.singular : metric?.name)?.[lang] ?? ''
  const start = `${name.replaceAll('\u00a0', ' ')}${comma}${region?.name[lang]}${comma}`
  const when = list.slice(start.length)
  const marks = list2 === '' ? [] : list2.split(comma)
  const kinds = [
    ...(only.kind === 'observed' ? [] : [KINDS[only.kind][lang]]),
    ...(only.kind === 'derived' && only.basis !== 'observed' ? [KINDS[only.basis][lang]] : []),
  ]
  const source =
    index.source.get(only.source)?.date === null ? [{ en: 'undated source', zh: '来源未注明日期' }[lang]] : []
  const problems = [
    ...(list.startsWith(start) ? [] : [`"${list}" is not "${start}"`]),
    ...(when === plainTime(only, lang) ? [] : [`"${when}" is not "${plainTime(only, lang)}"`]),
    ...sizeProblems(figure, only, context),
    ...(marks.join() === [...kinds, ...source].join() ? [] : [`"${list2}" is not ${[...kinds, ...source]}`]),
  ]
  return problems.length > 0 ? problems : { used: [only], computed: true }
}

const KINDS = {
  observed: { en: 'observed', zh: '来源陈述' },
  announced: { en: 'announced', zh: '已公布' },
  claimed: { en: 'claimed', zh: '来源自称' },
  projected: { en: 'projected', zh: '预计' },
  target: { en: 'target', zh: '目标' },
  derived: { en: 'derived', zh: '测算' },
} as const

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function plainTime({ period, periodInferred }: Observation, lang: 'en' | 'zh'): string {
  const inferred = periodInferred ? { en: ' (presumably)', zh: '（推定）' }[lang] : ''
  if (period === null) return { en: 'undated', zh: '未注明时间' }[lang] + inferred
  const { from, to, month } = yearsOf(period)
  const day = /^\d{4}-\d{2}-(\d{2})$/.exec(period)?.[1]
  const years = from === to ? String(from) : `${from}–${to}`
  const english = `${day ? `${Number(day)} ` : ''}${month ? `${MONTHS[month - 1]} ` : ''}${years}`
  const chinese = `${years}年${month ? `${month}月` : ''}${day ? `${Number(day)}日` : ''}`
  return (lang === 'en' ? english : chinese) + inferred
}

function judgePlainNames({ list = '', list2 = '', number = '' }: Slots, context: Context): Judgement {
  const { index, of, lang } = context
  const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')
  const comma = lang === 'en' ? ', ' : '、'
  const names = (ids: readonly string[], nameOf: (id: string) => string | undefined) =>
    [...new Set(ids)].map(nameOf).join(comma)
  const regions = names(
    of.map(({ region }) => region),
    (id) => plain(index.region.get(id)?.short[lang]),
  )
  const metrics = names(
    of.map(({ metric }) => metric),
    (id) => plain(index.metric.get(id)?.name[lang]),
  )
  const many = new Set(of.map(({ metric }) => metric)).size
  const counted = lang === 'en' ? /^(\S+) metrics$/.exec(list2)?.[1] : /^(\S+)项指标$/.exec(list2)?.[1]
  const problems = [
    ...(list === regions ? [] : [`"${list}" are not ${regions}`]),
    ...(list2 === metrics || (counted !== undefined && readNumber(counted, lang) === many)
      ? []
      : [`"${list2}" are not ${metrics}`]),
    ...(readNumber(number, lang) === of.length ? [] : [`there are ${of.length}`]),
  ]
  return problems.length > 0 ? problems : { used: [...of], computed: true }
}

function judgePlainCount({ number = '', number2 = '', number3 = '' }: Slots, { of, lang }: Context): Judgement {
  const right = [of.length, new Set(of.map(({ metric }) => metric)).size, new Set(of.map(({ region }) => region)).size]
  const said = [number, number2, number3].map((text) => readNumber(text, lang))
  return said.join() === right.join() ? { used: [...of], computed: true } : [`there are ${right}`]
}
