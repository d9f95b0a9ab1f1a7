export interface Launch {
  readonly url: string
  /** A profile of the program's own: the person's is never touched. */
  readonly profile: string
  /** Chromium's sandbox refuses to run as root. */
  readonly isRoot: boolean
}

/** What Chromium does in a window of its own that asks nothing and talks to nobody but 127.0.0.1. */
export function browserFlags({ url, profile, isRoot }: Launch): readonly string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--class=chengyu-brief',
    '--window-size=1440,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate',
    '--disable-session-crashed-bubble',
    '--disable-sync',
    '--hide-crash-restore-bubble',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    // The second flag hides the bar that warns of the first.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ]
}
