import type { Localized } from '../../core/locale'
import type { Toast } from './model'
import type { AppStore } from './store'

export interface Toasts {
  show(kind: Toast['kind'], message: Localized): void
  dismiss(id: string): void
}

const MOST_TOASTS = 4

/** Short messages over the window. A message that is there already is not shown twice; old ones make room. */
export function createToasts(store: AppStore, ids: () => string): Toasts {
  return {
    show(kind, message) {
      const others = store.getState().toasts.filter((toast) => toast.message.en !== message.en)
      store.setState({ toasts: [...others, { id: ids(), kind, message }].slice(-MOST_TOASTS) })
    },
    dismiss(id) {
      store.setState({ toasts: store.getState().toasts.filter((toast) => toast.id !== id) })
    },
  }
}
