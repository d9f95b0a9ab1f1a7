/**
 * Checks the types of one or more projects, each a folder with a `tsconfig.json`, in one process.
 *
 * A project checks its own files only: those that its `tsconfig.json` includes. What they import from other projects has
 * its types here, but is checked where it belongs, under the rules of that place (core without Node and DOM). `tsc` would
 * check core again for each project that imports it. Files are parsed once for all projects.
 *
 * node tests/tools/typecheck.mjs PROJECT…
 */
import { relative } from 'node:path'
import ts from 'typescript'

const formatHost = {
  getCurrentDirectory: () => process.cwd(),
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
}
const parsed = new Map()
const problems = process.argv.slice(2).flatMap((project) => problemsOf(project))
process.stdout.write(ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(problems), formatHost))
process.exitCode = problems.length > 0 ? 1 : 0

/**
 * @param {string} project
 * @returns {readonly ts.Diagnostic[]}
 */
function problemsOf(project) {
  const { options, fileNames, errors } = configOf(project)
  const host = ts.createIncrementalCompilerHost(options)
  const parse = host.getSourceFile
  host.getSourceFile = (name, ...rest) => {
    const file = parsed.get(name) ?? parse(name, ...rest)
    parsed.set(name, file)
    return file
  }
  const builder = ts.createIncrementalProgram({ rootNames: fileNames, options, host })
  const own = new Set(fileNames.map((name) => builder.getSourceFile(name)))
  // What has changed since the last time, and what depends on it, is checked again.
  while (builder.getSemanticDiagnosticsOfNextAffectedFile(undefined, (file) => !own.has(file)));
  const found = [...own].flatMap((file) => [
    ...builder.getSyntacticDiagnostics(file),
    ...builder.getSemanticDiagnostics(file),
  ])
  builder.emit()
  return [...errors, ...builder.getOptionsDiagnostics(), ...builder.getGlobalDiagnostics(), ...found]
}

/** @param {string} project */
function configOf(project) {
  const path = ts.sys.resolvePath(`${project}/tsconfig.json`)
  const fail = (problem) => {
    throw new Error(ts.formatDiagnostic(problem, formatHost))
  }
  const config = ts.getParsedCommandLineOfConfigFile(path, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: fail,
  })
  if (config === undefined) throw new Error(`${relative('.', path)} cannot be read`)
  return config
}
