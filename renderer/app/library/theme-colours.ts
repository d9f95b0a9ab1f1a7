/** How many colours the stylesheet has for themes (`.theme-0` and on); further themes begin anew. */
export const THEME_COLOURS = 9
