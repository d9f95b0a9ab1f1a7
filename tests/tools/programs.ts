import { findProgram, installPackages } from './install'

/** Programs of others that judge our files, and the Debian packages that hold them. */
const PACKAGES = {
  soffice: 'libreoffice-impress',
  pdfdetach: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftocairo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
} as const

export type ProgramName = keyof typeof PACKAGES

/** The programs of these that are not on this machine. */
export function missingPrograms(names: readonly ProgramName[]): readonly ProgramName[] {
  return names.filter((name) => findProgram(name) === null)
}

/** Installs those that are missing, where it may; where not, it says which tests are left out and why. */
export function getPrograms(names: readonly ProgramName[], tests: string): void {
  const missing = missingPrograms(names)
  if (missing.length === 0) return
  const reason = installPackages([...new Set(missing.map((name) => PACKAGES[name]))])
  if (reason !== null) console.log(`NOT TESTED: ${tests}. ${missing.join(', ')} not found, and ${reason}.`)
}
