/** The most characters that one text of a deck may have: a title, a point, a slide's notes. */
export const MAX_TEXT_LENGTH = 20_000
