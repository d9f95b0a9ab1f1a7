import type { Trace } from './model'

/** The numbers that were drawn as a Markdown table: where each is, and its two steps. */
export function drawnTable(drawn: readonly Trace[]): string {
  const head = ['file', 'slide', 'number', 'step 1', 'step 2']
  const rows = drawn.map(({ file, slide, figure, row, paragraph }) => [
    file,
    String(slide),
    figure.text,
    row === null ? 'NONE' : `${row.where}: ${row.id}`,
    paragraph ?? 'NONE',
  ])
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
