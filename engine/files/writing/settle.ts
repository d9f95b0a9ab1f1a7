import { hasContent, isSame, setModeOf } from './content'
import type { FileSystem } from './file-system'
import { type Journal, type Move, pathsOf } from './journal'

export type Rename = (from: string, to: string) => Promise<void>

/** How far a move got: in place, ready to be made, without its new file, or overtaken by somebody else's change. */
type State = 'placed' | 'ready' | 'lost' | 'overtaken'

/**
 * Brings files that were to be replaced together into one state: all new, or, where that cannot be any more, all as before.
 * Files that somebody has changed or removed since stay as they are. It can be done again after being stopped anywhere.
 */
export async function settle(folder: string, { moves }: Journal, fs: FileSystem, rename: Rename): Promise<void> {
  const states: State[] = []
  for (const move of moves) states.push(await stateOf(folder, move, fs))
  if (states.includes('overtaken')) return
  if (states.includes('lost')) return moveBack(folder, moves, fs, rename)
  for (const [index, move] of moves.entries()) {
    if (states[index] === 'ready') await moveForward(folder, move, fs, rename)
  }
}

/** Puts a new file in place, with the permissions it should have; fails where somebody has replaced it. */
export async function moveForward(folder: string, move: Move, fs: FileSystem, rename: Rename) {
  const { temporary, target } = pathsOf(folder, move)
  await setModeOf(temporary, move.after, move.mode, fs)
  await rename(temporary, target)
}

/** Puts back what was there before; what is no longer the file that was put in place is somebody else's and stays. */
export async function moveBack(folder: string, moves: readonly Move[], fs: FileSystem, rename: Rename) {
  for (const move of moves) {
    const { target, backup } = pathsOf(folder, move)
    if (isSame(move.before, move.after) || !(await hasContent(target, move.after, fs))) continue
    if (move.before === null) await fs.rm(target, { force: true })
    else if (backup !== null && (await hasContent(backup, move.before, fs))) await rename(backup, target)
  }
}

async function stateOf(folder: string, move: Move, fs: FileSystem): Promise<State> {
  const { target, temporary } = pathsOf(folder, move)
  if (await hasContent(target, move.after, fs)) return 'placed'
  if (!(await hasContent(target, move.before, fs))) return 'overtaken'
  if (await hasContent(temporary, move.after, fs)) return 'ready'
  // Where nothing was before, the new file may have been in its place, and was removed by somebody.
  return move.before === null ? 'overtaken' : 'lost'
}
