/**
 * Adds up test reports and prints "N passed, N failed". Ends with 1 if anything failed.
 *
 * node .ci/count-tests.mjs REPORT=STATUS…: the report of vitest or Playwright as JSON, and how its command ended.
 */
import { readFileSync } from 'node:fs'

const suites = process.argv.slice(2).map((argument) => {
  const [path, status] = argument.split('=')
  return countsOf(readFileSync(path, 'utf8') || '{}', status !== '0')
})
const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0

function countsOf(text, didFail) {
  const report = JSON.parse(text)
  const { passed, failed, isBroken } = report.stats ? ofPlaywright(report) : ofVitest(report)
  // A failure before the tests (lint, types, import law) or while a file is loaded leaves no failed test behind.
  return { passed, failed: Math.max(failed, failed === 0 && (isBroken || didFail) ? 1 : 0) }
}

function ofVitest({ numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 }) {
  return { passed: numPassedTests, failed: numFailedTests, isBroken: numFailedTestSuites > 0 }
}

function ofPlaywright({ stats: { expected, unexpected, flaky }, errors }) {
  return { passed: expected, failed: unexpected + flaky, isBroken: errors.length > 0 }
}
