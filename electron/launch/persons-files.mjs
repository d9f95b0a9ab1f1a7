import { isAbsolute, resolve } from 'node:path'

/**
 * The arguments with names of files made whole: npm runs scripts in the repository, the person is elsewhere.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function fromPersonsFolder(args, env = process.env) {
  const folder = env.INIT_CWD ?? process.cwd()
  return args.map((word) =>
    word.startsWith('-') || /^file:/i.test(word) || isAbsolute(word) ? word : resolve(folder, word),
  )
}
