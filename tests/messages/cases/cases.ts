/** The arguments of a message, and the numbers and names that its sentence has to mention in every language. */
export type Case<Args> = readonly [args: Args, ...facts: readonly (string | number)[]]

/** Cases for every code of a subject: one that has none does not compile. */
export type Cases<Messages> = { readonly [C in keyof Messages]: readonly Case<Messages[C]>[] }

/** For messages without arguments. */
export const PLAIN = [[{}]] as const
