import type { DatasetProblem } from '../../core/dataset/build-dataset'
import { proseIn } from '../../core/dataset/check-figures'
import type { DatasetIndex } from '../../core/dataset/lookup'
import type { TableName } from '../../core/dataset/schema'
import { LANGS } from '../../core/locale'
import { findFigures } from '../../core/typed-numbers/find-figures'
import { datasetTerms } from '../../core/typed-numbers/in-dataset'
import { message } from '../../messages/message'

/**
 * The figures that are typed in texts of a dataset, where they would not follow the data.
 *
 * @param tables the entries of valid tables as they were written, by the key of their file
 */
export function typedFigures(tables: Iterable<readonly [string, unknown]>, index: DatasetIndex): DatasetProblem[] {
  const terms = datasetTerms(index)
  return [...tables].flatMap(([table, entries]) =>
    (entries as readonly object[]).flatMap((entry, n) =>
      proseIn(table.split('/')[0] as TableName, entry).flatMap(({ path, text }) =>
        LANGS.flatMap((lang) =>
          findFigures(text[lang], terms).map(({ text: figure }) => ({
            table,
            path: [n, ...path, lang],
            spot: 'value' as const,
            says: () => message('typed-figure', { figure }),
          })),
        ),
      ),
    ),
  )
}
