/** What a child of a race can be told to do, and what it answers. */
export interface Commands {
  /** Takes a lock; true where it is this child's. */
  take(key: string): Promise<boolean>
  holds(key: string): Promise<boolean>
  touch(): Promise<null>
  release(key: string): Promise<null>
  /** Puts this child's clock so many milliseconds ahead of the machine's, or back. */
  setClock(offset: number): null
  /** Writes the files of one export: each with this number, and of this length. */
  exportFiles(paths: readonly string[], number: number, length: number): Promise<null>
}

export type CommandName = keyof Commands

/** A command on its way to a child: carried out at `at`, by the clock of the machine, so that several begin together. */
export interface Order {
  readonly id: number
  readonly at: number
  readonly name: CommandName
  readonly args: readonly unknown[]
}

export type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string }
