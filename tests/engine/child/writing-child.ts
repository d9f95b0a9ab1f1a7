import { recoverInterruptedWrites } from '../../../engine/files/writing/recover-interrupted-writes'
import { writeFiles } from '../../../engine/files/writing/write-files'
import { deadly, type Fate } from './deadly'

/** Writes files, or puts a folder right, and kills itself before the n-th thing that it does on the disk. */

export interface Order extends Fate {
  readonly files: readonly { readonly path: string; readonly text: string }[] | null
  readonly folder: string
}

process.umask(0)

process.on('message', (order: Order) => {
  const { files, folder } = order
  const fs = deadly(order, () => process.kill(process.pid, 'SIGKILL'))
  const work = files
    ? writeFiles(
        files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), option: '--out' })),
        fs,
      )
    : recoverInterruptedWrites(folder, fs)
  work.then(
    () => process.send?.({ error: null }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
