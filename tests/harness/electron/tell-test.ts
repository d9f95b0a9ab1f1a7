/** What the program's process tells the test without being asked. */
export type FromProgram =
  | { readonly kind: 'second-instance'; readonly data: unknown }
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }

export function tellTest(message: FromProgram): void {
  process.send?.(message)
}
