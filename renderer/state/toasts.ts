import { isSameMessage, type Message } from '../../messages/message'
import type { Toast } from './model'
import type { AppStore } from './store'

export interface ToastOptions {
  /** What it speaks of: it stands in for what was said of that before. */
  readonly topic?: string
  /** Undoes what it is about. */
  readonly undo?: () => void
}

export interface Toasts {
  show(kind: Toast['kind'], message: Message, options?: ToastOptions): void
  dismiss(id: string): void
  /** There is nothing more to say of a topic. */
  settle(topic: string): void
}

const MAX_TOASTS = 4

/** Short messages over the window. A message that is there already is not shown twice; old ones make room. */
export function createToasts(store: AppStore, ids: () => string): Toasts {
  return {
    show(kind, message, { topic, undo } = {}) {
      const others = store
        .getState()
        .toasts.filter(
          (toast) => !isSameMessage(toast.message, message) && (topic === undefined || toast.topic !== topic),
        )
      store.setState({ toasts: [...others, { id: ids(), kind, message, topic, undo }].slice(-MAX_TOASTS) })
    },
    dismiss(id) {
      store.setState({ toasts: store.getState().toasts.filter((toast) => toast.id !== id) })
    },
    settle(topic) {
      store.setState({ toasts: store.getState().toasts.filter((toast) => toast.topic !== topic) })
    },
  }
}
