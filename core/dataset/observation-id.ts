/** The parts of an observation that make up its id. */
export interface ObservationPlace {
  readonly metric: string
  readonly region: string
  readonly period: string | null
  readonly variant: string | null
}

/** `metric/region/period` with `/variant` where there is one; a null period is written `undated`. */
export function observationId({ metric, region, period, variant }: ObservationPlace): string {
  return [metric, region, period ?? 'undated', ...(variant === null ? [] : [variant])].join('/')
}
