/**
 * What stands for a figure inside a text: `{{rd-investment/circle/2023}}`, `{{deck.date}}`; its id is the first group.
 * An id holds no brace, so that a text full of them is looked through once only.
 */
export const TOKEN = /\{\{\s*([^{}\s]+)\s*\}\}/g
