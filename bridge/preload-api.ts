import type { Bridge, BridgeClient, Channel, Result } from './contract'

/**
 * What Electron's preload puts on `window.chengyu`: one method a channel, under the channel's name, and the listeners. There
 * is no method that takes a channel's name.
 */
export type PreloadApi = {
  readonly [C in Channel]: (...args: Parameters<Bridge[C]>) => Promise<Result<ReturnType<Bridge[C]>>>
} & { readonly on: BridgeClient['on'] }

/** One method of the preload, for a channel that is not known before it is called. */
type Method<C extends Channel> = (...args: Parameters<Bridge[C]>) => Promise<Result<ReturnType<Bridge[C]>>>

/** The bridge as the window sees it, over what the preload offers. */
export function clientOf(api: PreloadApi): BridgeClient {
  return {
    // The type of one property of a mapped type is not seen to be the mapped type's property of that name.
    call: <C extends Channel>(channel: C, ...args: Parameters<Bridge[C]>) => (api[channel] as Method<C>)(...args),
    on: (event, listener) => api.on(event, listener),
  }
}
