import type { ClassResult, Results } from './model'

/** Results as a Markdown table: class, tried, failed, and the highest value of everything that was measured. */
export function resultsTable({ name, seed, classes }: Results): string {
  const rows = Object.entries(classes)
  const measured = [...new Set(rows.flatMap(([, { highest }]) => Object.keys(highest)))]
  const lines = rows.map(([kind, result]) => row([kind, ...countsOf(result), ...valuesOf(result, measured)]))
  const heads = ['class', 'tried', 'failed', ...measured.map((what) => `highest ${what}`)]
  return [
    `Campaign ${name}, seed ${seed}`,
    '',
    row(heads),
    row(heads.map(() => '---')),
    ...lines,
    row(sums(rows, measured)),
  ].join('\n')
}

/** The first failures, a line each. */
export function failureLines({ classes }: Results): readonly string[] {
  return Object.values(classes).flatMap(({ failures }) =>
    failures.map(({ input, message }) => `ONLY='${input}': ${message}`),
  )
}

function countsOf({ tried, failed }: ClassResult): string[] {
  return [String(tried), String(failed)]
}

function valuesOf({ highest }: ClassResult, measured: readonly string[]): string[] {
  return measured.map((what) => String(highest[what] ?? ''))
}

function sums(rows: readonly (readonly [string, ClassResult])[], measured: readonly string[]): string[] {
  const sum = (key: 'tried' | 'failed') => rows.reduce((total, [, result]) => total + result[key], 0)
  const max = measured.map((what) => Math.max(...rows.map(([, { highest }]) => highest[what] ?? 0)))
  return ['all', String(sum('tried')), String(sum('failed')), ...max.map(String)]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
