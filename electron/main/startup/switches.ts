import { app } from 'electron/main'
import { CLOSED_SWITCHES } from './closed-switches'

/**
 * Before the program is ready: Chromium itself may not reach the network. The program works offline, so what it would
 * look up (updates of components, dictionaries, DNS over HTTPS) is none of its business.
 */
export function closeNetworkSwitches(): void {
  for (const closed of CLOSED_SWITCHES) app.commandLine.appendSwitch(...closed)
}

/** After it is ready: no DNS over HTTPS either. */
export function closeSecureDns(): void {
  app.configureHostResolver({ secureDnsMode: 'off' })
}
