/** What the program did that only the system would see; tests ask for it. */
export const record: { readonly kind: string; readonly detail: unknown }[] = []

/** Notes one thing. */
export function note(kind: string, detail: unknown = null): void {
  record.push({ kind, detail: structuredClone(detail) })
}
