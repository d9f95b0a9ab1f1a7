/** Other parts of the window. */
export const more = {
  automaticForm: 'Automatic',
}
