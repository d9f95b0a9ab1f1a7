/**
 * Adds up test reports, names what failed with the first line of its error, and prints "N passed, N failed" last. Ends
 * with 1 if anything failed.
 *
 * node .ci/count-tests.mjs REPORT=STATUS…: the report of vitest or Playwright as JSON, and how its command ended.
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

const suites = process.argv.slice(2).map((argument) => {
  const [path, status] = argument.split('=')
  return countsOf(readFileSync(path, 'utf8') || '{}', status !== '0')
})
const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0)
for (const failure of suites.flatMap(({ failures }) => failures)) console.log(`failed: ${failure}`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0

function countsOf(text, didFail) {
  const report = JSON.parse(text)
  const { passed, failed, isBroken, failures } = report.stats ? ofPlaywright(report) : ofVitest(report)
  // A failure before the tests (lint, types, import law) or while a file is loaded leaves no failed test behind.
  return { passed, failed: Math.max(failed, failed === 0 && (isBroken || didFail) ? 1 : 0), failures }
}

function ofVitest({ numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0, testResults = [] }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [described(name, 'the file', message)] : []
    return failed.map(({ fullName, failureMessages }) => described(name, fullName, failureMessages[0]))
  })
  return { passed: numPassedTests, failed: numFailedTests, isBroken: numFailedTestSuites > 0, failures }
}

function ofPlaywright({ stats: { expected, unexpected, flaky }, errors, suites, config }) {
  const specs = suites.flatMap(specsOf).filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
  const failures = specs.map(({ file, line, title, tests }) => {
    const error = tests.flatMap(({ results }) => results).find((result) => result.error)?.error
    return described(`${config.rootDir}/${file}`, `line ${line}, ${title}`, error?.message)
  })
  return { passed: expected, failed: unexpected + flaky, isBroken: errors.length > 0, failures }
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

function described(file, test, error = '') {
  return `${relative('.', file)}: ${test}: ${error.split('\n')[0]}`
}
