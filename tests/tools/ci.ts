/** Whether this run must leave nothing out: it is on CI, as the variable CI says. `CI=false` and `CI=0` say no. */
export function isCI(env: NodeJS.ProcessEnv = process.env): boolean {
  return !['', '0', 'false', undefined].includes(env.CI)
}
