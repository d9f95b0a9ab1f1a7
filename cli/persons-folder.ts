/** What is asked of the process; tests pass one of their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** The scripts of this project's package.json that run the command line. */
const OUR_SCRIPTS = new Set(['brief', 'briefing'])

/**
 * The folder that the person stands in, which their paths start from. npm runs a script in the project's root, wherever
 * it was called, and says in INIT_CWD where that was.
 */
export function personsFolder({ env, cwd }: Surroundings, root: string): string {
  const isOurScript = cwd === root && OUR_SCRIPTS.has(env.npm_lifecycle_event ?? '')
  return (isOurScript && env.INIT_CWD) || cwd
}
