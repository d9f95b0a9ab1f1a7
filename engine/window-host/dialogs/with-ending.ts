/**
 * The path with one of the endings that were offered: the system's dialogs add none on Linux, and only the last part of
 * a double one elsewhere.
 */
export function withEnding(path: string, endings: readonly string[]): string {
  const [first = ''] = endings
  if (endings.some((ending) => path.toLowerCase().endsWith(ending))) return path
  const half = endings.find((ending) => ending.lastIndexOf('.') > 0 && path.toLowerCase().endsWith(lastPart(ending)))
  return half === undefined ? path + first : path.slice(0, -lastPart(half).length) + half
}

function lastPart(ending: string): string {
  return ending.slice(ending.lastIndexOf('.'))
}
