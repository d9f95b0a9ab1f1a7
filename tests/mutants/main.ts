import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { randomFor } from '../core/random'
import { candidatesIn } from './candidates'
import type { Equivalent, Mutant, Result } from './model'
import { testsOf } from './tests-of'
import { tryMutant } from './try-mutant'

// Small changes to the sources, drawn with a fixed seed: do the tests notice? Stryker tries every mutant of the files it
// is given and first runs all tests once to see what they cover; it has no sample across files, and the tests that
// start built programs and browsers are most of that run.

const ROOT = resolve(import.meta.dirname, '../..')
const SEED = 2026
const COUNT = 100
/** The share of mutants that the tests must notice. */
const MIN_SHARE = 0.9

/**
 * `--count 25`: the first of the mutants, and `--skip 25` without those; `--seed 7`: others; `--file core/x.ts`: those of
 * one source; `--near`: with the tests beside the sources only, which is quick and misses some. Exit code 0 or 1.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string' },
      skip: { type: 'string' },
      seed: { type: 'string' },
      file: { type: 'string' },
      near: { type: 'boolean', default: false },
    },
  })
  const candidates = candidatesIn(ROOT).filter(({ file }) => (values.file ?? file) === file)
  const mutants = draw(candidates, Number(values.seed ?? SEED), Number(values.count ?? COUNT))
  const results = await tryAll(mutants.slice(Number(values.skip ?? 0)), values.near)
  const noticed = results.filter(({ outcome }) => outcome !== 'survived').length
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  writeFileSync(join(ROOT, 'out/mutants.json'), `${JSON.stringify(results, null, 2)}\n`)
  console.log(`\n${noticed} of ${results.length} mutants were noticed; the table is in out/mutants.json.`)
  return results.length > 0 && noticed >= results.length * MIN_SHARE ? 0 : 1
}

/**
 * A sample without repetition, in an order that a larger count goes on with. A mutant's place in it follows from its own
 * line and the name of its file: other sources may change or move, and the sample stays. Equivalent mutants are not drawn.
 */
export function draw(candidates: readonly Mutant[], seed: number, count: number): readonly Mutant[] {
  const order = (mutant: Mutant) => {
    const { code, from, to, column } = mutant
    return randomFor(seed, [basename(mutant.file), code, from, to, column].join(' ')).below(2 ** 32)
  }
  return candidates
    .filter((mutant) => !isEquivalent(mutant))
    .map((mutant) => ({ mutant, order: order(mutant) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ mutant }) => mutant)
}

const EQUIVALENT = JSON.parse(
  readFileSync(join(import.meta.dirname, 'equivalent.json'), 'utf8'),
) as readonly Equivalent[]

function isEquivalent({ file, code, from, to }: Mutant): boolean {
  return EQUIVALENT.some((one) => one.file === file && one.code === code && one.from === from && one.to === to)
}

async function tryAll(mutants: readonly Mutant[], nearOnly: boolean): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    const results: Result[] = []
    for (const mutant of mutants) {
      const result = await tryMutant(ROOT, mutant, testsOf(ROOT, mutant.file, nearOnly), join(folder, 'report.json'))
      results.push(result)
      const { file, line, from, to, outcome, by } = result
      console.log([`${file}:${line}`, `${from} → ${to}`, outcome, by ?? ''].join('\t').replaceAll('\n', ' ').trimEnd())
    }
    return results
  } finally {
    rmSync(folder, { recursive: true })
  }
}
