import { type FileSystem, hashOfFile } from './file-system'
import { type Journal, type Move, pathsOf } from './journal'
import { setMode } from './permissions'

export type Rename = (from: string, to: string) => Promise<void>

/** How far a move got: in place, ready to be made, without its new file, or overtaken by somebody else's change. */
type State = 'placed' | 'ready' | 'lost' | 'overtaken'

/**
 * Brings files that were to be replaced together into one state: all new, or, where that cannot be any more, all as before.
 * Files that somebody has changed or removed since stay as they are. It can be done again after being stopped anywhere.
 */
export async function settle(folder: string, { moves }: Journal, fs: FileSystem, rename: Rename): Promise<void> {
  const states = await Promise.all(moves.map((move) => stateOf(folder, move, fs)))
  if (states.includes('overtaken')) return
  if (states.includes('lost')) return moveBack(folder, moves, fs, rename)
  for (const [index, move] of moves.entries()) {
    if (states[index] === 'ready') await moveForward(folder, move, fs, rename)
  }
}

/** Puts a new file in place, with the permissions it should have. */
export async function moveForward(folder: string, move: Move, fs: Pick<FileSystem, 'chmod'>, rename: Rename) {
  const { temporary, target } = pathsOf(folder, move)
  await setMode(temporary, move.mode, fs)
  await rename(temporary, target)
}

/** Puts back what was there before; what is no longer the file that was put in place is somebody else's and stays. */
export async function moveBack(folder: string, moves: readonly Move[], fs: FileSystem, rename: Rename) {
  for (const move of moves) {
    const { target, backup } = pathsOf(folder, move)
    if (move.before === move.after || (await hashOfFile(target, fs)) !== move.after) continue
    if (move.before === null) await fs.rm(target, { force: true })
    else if (backup !== null && (await hashOfFile(backup, fs)) === move.before) await rename(backup, target)
  }
}

async function stateOf(folder: string, move: Move, fs: FileSystem): Promise<State> {
  const { target, temporary } = pathsOf(folder, move)
  const there = await hashOfFile(target, fs)
  if (there === move.after) return 'placed'
  if (there !== move.before) return 'overtaken'
  if ((await hashOfFile(temporary, fs)) === move.after) return 'ready'
  // Where nothing was before, the new file may have been in its place, and was removed by somebody.
  return move.before === null ? 'overtaken' : 'lost'
}
