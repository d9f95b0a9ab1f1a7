/** A reporter for vitest that names the tests which passed only when they were repeated. */
export default class RepeatedReporter {
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky)
      console.log(`Passed only when repeated: ${test.module.relativeModuleId} > ${test.fullName}`)
  }
}
