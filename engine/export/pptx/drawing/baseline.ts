/**
 * What lies below the baseline in a line of exact height, as a share of the type's size, whatever the font: so
 * LibreOffice sets text that comes from PowerPoint.
 */
export const BELOW_BASELINE = 0.2
