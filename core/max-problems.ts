/** At most so many problems are listed at once, and after them how many there are besides. */
export const MAX_PROBLEMS = 100
