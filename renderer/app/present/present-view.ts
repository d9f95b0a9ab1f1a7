/** What is on the screen while presenting. */
export type PresentView = 'presenter' | 'audience' | 'grid'
