import type { more as en } from '../en/more'

/** Other parts of the window. */
export const more: typeof en = {
  automaticForm: '自动',
}
