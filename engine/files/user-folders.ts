import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Lang } from '../../core/locale'

const NAME = 'chengyu-brief'
/** Names another folder for the program's own files. */
export const USER_DATA_VARIABLE = 'CHENGYU_USER_DATA'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the program keeps its own files, as the systems have it. */
export function userDataFolder(env: Environment, platform: NodeJS.Platform, home = homedir()): string {
  return env[USER_DATA_VARIABLE] || defaultUserDataFolder(env, platform, home)
}

/** The same where no other folder is named. */
export function defaultUserDataFolder(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home = homedir(),
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME)
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), NAME)
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), NAME)
}

/** Where the first dialog starts: the folder for documents, if there is one. */
export function documentsFolder(home = homedir()): string {
  const documents = join(home, 'Documents')
  return existsSync(documents) ? documents : home
}

/** The language of the system, as far as the interface has it. */
export function systemLanguage(env: Environment): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale
  return /^zh/i.test(locale) ? 'zh' : 'en'
}
