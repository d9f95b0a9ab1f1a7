/**
 * No name is found, and whatever speaks TCP goes through a proxy that is nowhere, to 127.0.0.1 too: `<-loopback>` ends the
 * exception that Chromium makes for it.
 */
export const CLOSED_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', 'http://nowhere.invalid:9'],
  ['proxy-bypass-list', '<-loopback>'],
  ['disable-component-update'],
]
