const IS_MAC = navigator.userAgent.includes('Mac')

/** A key with the system's command key, as its menus write it. */
export function shortcut(key: string, shift = false): string {
  return IS_MAC ? `${shift ? '⇧' : ''}⌘${key}` : `Ctrl+${shift ? 'Shift+' : ''}${key}`
}
