export interface MenuItem {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly enabled?: boolean
  readonly submenu?: readonly MenuItem[]
  readonly click?: () => void
}

let shown: readonly MenuItem[] = []

export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]) => template,
  setApplicationMenu: (menu: readonly MenuItem[]) => {
    shown = menu
  },
}

/** The labels that the menu shows, without the marks for the Alt key. */
export function menuLabels(): string[] {
  return all(shown).flatMap(({ label }) => (label === undefined ? [] : [label.replace(/\(&\w\)|&/g, '')]))
}

/** The ids of the items that go to the window. */
export function menuCommands(): string[] {
  return all(shown).flatMap(({ id }) => (id === undefined ? [] : [id]))
}

/** The ids of the items that go to the window and can be chosen. */
export function enabledMenuCommands(): string[] {
  return all(shown).flatMap(({ id, enabled }) => (id === undefined || enabled === false ? [] : [id]))
}

/** Chooses an item as a person would. */
export function chooseMenuItem(id: string): void {
  const item = all(shown).find((one) => one.id === id)
  if (!item?.click) throw new Error(`The menu has no item "${id}"`)
  if (item.enabled === false) throw new Error(`The item "${id}" is disabled`)
  item.click()
}

function all(items: readonly MenuItem[]): MenuItem[] {
  return items.flatMap((item) => [item, ...all(item.submenu ?? [])])
}
