import { type ParseError, visit } from 'jsonc-parser'

/**
 * The first syntax error of a JSON text, or null. Nothing behind it is looked at: what follows is mostly its consequence, and
 * a parser that goes on keeps an error for every few characters.
 */
export function firstSyntaxError(source: string, comments: boolean): ParseError | null {
  try {
    visit(
      source,
      {
        onError: (error, offset, length) => {
          throw new Found({ error, offset, length })
        },
      },
      { disallowComments: !comments, allowTrailingComma: false },
    )
    return null
  } catch (error) {
    if (error instanceof Found) return error.first
    throw error
  }
}

/** Ends the visit of a text. */
class Found extends Error {
  readonly first: ParseError

  constructor(first: ParseError) {
    super('syntax error')
    this.first = first
  }
}
