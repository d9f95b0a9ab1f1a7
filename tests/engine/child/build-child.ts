import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { buildScript } from '../../tools/build-script'

/**
 * A program of this folder, built for plain Node when it is first asked for; call this at the top of a test file. What it
 * returns gives the path of the program, which goes away when the tests of the file have ended.
 */
export function childProgram(name: string): () => Promise<string> {
  let built: Promise<{ readonly folder: string; readonly program: string }> | null = null
  const build = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chengyu-'))
    return { folder, program: await buildScript(name, join(import.meta.dirname, `${name}.ts`), folder) }
  }
  afterAll(async () => {
    if (built !== null) await rm((await built).folder, { recursive: true, force: true, maxRetries: 5 })
  })
  return async () => {
    built ??= build()
    return (await built).program
  }
}

/** A child process that answers each message with one. */
export interface Child {
  readonly pid: number
  /** Rejects where the child ends before it answers. */
  ask<T>(message: object): Promise<T>
  /** Ends it the hard way, and waits until it is gone. */
  kill(): Promise<void>
}

/** Starts a program that `childProgram` made, as another user if one is named; it is ended with the test. */
export async function startChild(program: string, uid?: number): Promise<Child> {
  if (uid !== undefined) await chmod(dirname(program), 0o755)
  const options = uid === undefined ? {} : { uid, gid: uid, cwd: '/' }
  const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], ...options })
  const ended = once(child, 'exit')
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  await once(child, 'message')
  const gone = ended.then(() => {
    throw new Error('The child has ended')
  })
  gone.catch(() => {})
  return {
    pid: child.pid ?? 0,
    kill,
    ask: async (message) => {
      const answered = once(child, 'message')
      child.send(message)
      const [answer] = await Promise.race([answered, gone])
      return answer
    },
  }
}

/** Whether a child that was given something to do was killed before it had done it. */
export async function wasKilled(answer: Promise<unknown>): Promise<boolean> {
  return answer.then(
    () => false,
    () => true,
  )
}
