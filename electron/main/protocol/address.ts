/** The scheme and host that the window's own files are served from. */
export const SCHEME = 'chengyu'
const HOST = 'app'
export const START_PAGE = `${SCHEME}://${HOST}/index.html`

/** The address of the window's page: our own, or that of the development server. */
export interface Home {
  readonly url: string
  /** True while the development server serves the window: the network must be open to it. */
  readonly development: boolean
}

/** Where the window's page comes from. A packaged program never listens to the environment. */
export function homeFor(isPackaged: boolean, developmentUrl: string | undefined): Home {
  if (!isPackaged && developmentUrl) return { url: developmentUrl, development: true }
  return { url: START_PAGE, development: false }
}

/**
 * True for an address of our own. Protocol and host are compared, because the `origin` of a scheme that is not a web
 * scheme is the string "null" in Node, the same for all of them.
 */
export function isOwnAddress(address: string, home: Home): boolean {
  const url = parse(address)
  const own = parse(home.url)
  return url !== null && own !== null && url.protocol === own.protocol && url.host === own.host
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}
