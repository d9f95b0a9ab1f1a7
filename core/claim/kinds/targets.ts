import { mustGet } from '../../dataset/lookup'
import { type ClaimMaker, metricOf, misshapen, observationsOf } from '../context'
import { constant, count, fact, property, yearOf } from '../facts'
import { needs } from '../needs'
import { cardinal, counting } from '../numerals'
import { EMPTY, fill, plain, said } from '../phrase'
import { regionWords } from '../subjects/regions'
import { periodYear } from '../time'

/** "The Science City plan sets eighteen targets in four fields for 2025": the fields of their metrics. */
export const targets: ClaimMaker = (context) => {
  const all = observationsOf(context)
  const [first] = all
  const year = periodYear(first?.period ?? null, 'last')
  const alike = all.every(
    ({ kind, region, source, period }) =>
      kind === 'target' && region === first?.region && source === first.source && period === first.period,
  )
  if (!first || year === null || !alike) throw misshapen(context, needs.targets)
  const ids = all.map((entry) => entry.id)
  const named = all.flatMap((entry) => metricOf(entry, context.index).field?.en ?? [])
  const fields = named.length === all.length ? new Set(named).size : 0
  const { name } = regionWords(mustGet(context.index.region, first.region))
  return fill(
    {
      en: '{region} plan sets {many} {targets} {fields} for {year}',
      zh: '{region}面向{year}年设定{fields}{many}{targets}',
    },
    {
      region: plain(name.en, name.zh),
      many: said(cardinal(all.length).en, `${counting(all.length).zh}项`, [
        fact(count('ids', ids), '=', constant(all.length)),
      ]),
      targets: said(
        all.length === 1 ? 'target' : 'targets',
        '目标',
        all.map((entry) => property(entry, 'kind')),
      ),
      fields: fields > 1 ? fieldsOf(fields, ids) : EMPTY,
      year: said(String(year), String(year), [fact(yearOf(first), '=', constant(year))]),
    },
  )
}

function fieldsOf(fields: number, ids: readonly string[]) {
  const number = said(cardinal(fields).en, counting(fields).zh, [fact(count('fields', ids), '=', constant(fields))])
  return fill({ en: 'in {number} fields', zh: '{number}大领域' }, { number })
}
