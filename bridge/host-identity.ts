/**
 * How a page finds out that the server on its port still is the one that it came from. Any program may listen on the port
 * once the host has ended, and a browser sends the session's cookie to whatever answers. So before a page reconnects it asks
 * for a signature of a random text, without its cookie; only its own host has the key.
 */

/** A page asks at this path, followed by its random text. */
export const IDENTITY_PATH = '/identity/'
/** The header of an event stream with the key, in base64url: HMAC with SHA-256. */
export const IDENTITY_HEADER = 'x-chengyu-identity-key'

export interface IdentityAnswer {
  /** In base64url. */
  readonly signature: string
}
