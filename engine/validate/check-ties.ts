import type { AreaJson, LayoutJson } from '../../core/template/layout-schema'
import { type Area, normaliseLayout } from '../../core/template/template'
import { nameOf, type Tie, tiesOf } from '../../core/template/ties'
import type { JsonPath } from '../files/json/json-document'
import type { Loaded } from '../files/json/read-json'
import type { Problem } from '../files/problem'
import * as messages from './messages'

/** Areas that others stand by exist, no edge follows two of them, and none comes back to itself. */
export function checkTies({ value, document }: Loaded<LayoutJson>): readonly Problem[] {
  const { areas } = normaliseLayout(value)
  return value.areas.flatMap((area, i) => {
    const ties = tiesOf(area)
    return ties.flatMap((tie, n) => {
      const message =
        unknown(tie, areas) ?? circle(area, tie, areas) ?? twice(tie, ties.slice(0, n)) ?? withoutLine(area, tie, areas)
      return message === null ? [] : [document.problem(['areas', i, 'at', ...pathOf(tie)], message)]
    })
  })
}

function pathOf({ key, edge }: Tie): JsonPath {
  if (key !== 'alignTo') return [key]
  return [key, edge === 'baseline' ? 'edges' : 'area']
}

function unknown({ area }: Tie, areas: readonly Area[]) {
  const names = areas.flatMap((one) => nameOf(one) ?? [])
  return names.includes(area) ? null : messages.unknownThing('area', area, [...new Set(names)])
}

/** The names from an area back to itself, if its tie leads there. */
function circle(area: AreaJson, tie: Tie, areas: readonly Area[]) {
  const own = nameOf(area)
  const way = own === null ? null : wayTo(own, [tie.area], areas)
  return way === null ? null : messages.tiedInCircle([own as string, ...way])
}

function wayTo(end: string, way: readonly string[], areas: readonly Area[]): readonly string[] | null {
  const last = way.at(-1)
  if (last === end) return way
  const next = areas.filter((area) => nameOf(area) === last).flatMap((area) => tiesOf(area).map((tie) => tie.area))
  for (const name of new Set(next)) {
    if (way.includes(name)) continue
    const found = wayTo(end, [...way, name], areas)
    if (found) return found
  }
  return null
}

function twice({ key, edge }: Tie, before: readonly Tie[]) {
  const other = before.find((tie) => tie.edge === edge || (edge === 'baseline' && isUpright(tie)))
  return other ? messages.tiedTwice(edge, other.key, key) : null
}

/** A baseline moves an area up or down as a whole. */
function isUpright({ edge }: Tie): boolean {
  return edge === 'top' || edge === 'bottom'
}

function withoutLine(area: AreaJson, { edge, area: name }: Tie, areas: readonly Area[]) {
  if (edge !== 'baseline') return null
  const all = [area, ...areas.filter((one) => nameOf(one) === name)]
  return all.every(({ show }) => show === 'text' || show === 'numeral') ? null : messages.noBaseline
}
