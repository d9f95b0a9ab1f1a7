/** The way from the root of a JSON document to one of its values: keys of objects and indexes of lists. */
export type JsonPath = readonly (string | number)[]

/** Whether a problem is shown at an entry's key or at its value. */
export type KeyOrValue = 'key' | 'value'
