import { app } from 'electron/main'

/**
 * Before the program is ready: Chromium itself may not reach the network. The program works offline, so what it would
 * look up (updates of components, dictionaries, DNS over HTTPS) is none of its business.
 */
export function closeNetworkSwitches(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('disable-component-update')
}

/** After it is ready: no DNS over HTTPS either. */
export function closeSecureDns(): void {
  app.configureHostResolver({ secureDnsMode: 'off' })
}
