import { MODULES } from './modules'

type Next = (specifier: string, context: object) => unknown

/** Node's resolution with Electron's modules in it; registered before the program starts. */
export function resolve(specifier: string, context: object, next: Next): unknown {
  const file = MODULES[specifier]
  return file ? { url: new URL(file, import.meta.url).href, shortCircuit: true } : next(specifier, context)
}
