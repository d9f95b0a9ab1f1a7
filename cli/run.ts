import { CommanderError } from 'commander'
import { cutProblems, formatProblem } from '../engine/files/problem'
import { message } from '../messages/message'
import { printableLines } from '../messages/printable'
import { english } from '../messages/render'
import { EXIT, type ExitCode, toFailure } from './failure'
import type { CommandLineHost } from './host'
import { createProgram } from './program'

/** Runs one command line (without node and script) and returns the process's exit code. */
export async function runCli(args: readonly string[], host: CommandLineHost): Promise<ExitCode> {
  try {
    await createProgram(host).parseAsync([...args], { from: 'user' })
    return EXIT.done
  } catch (error) {
    // commander has already said what is wrong with the command; help and version end with an error too, of code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.commandWrong
    const failure = toFailure(error)
    if (failure.message !== '') host.err(`error: ${printableLines(failure.message)}\n`)
    const { shown, more } = cutProblems(failure.problems)
    for (const problem of shown) host.err(`${formatProblem(problem, host.cwd)}\n`)
    if (more > 0) host.err(`${english(message('more-problems', { count: more }))}\n`)
    return failure.code
  }
}
