/** An hour, by which clocks are put ahead and back. */
export const HOUR_MS = 3_600_000
