// What a run of vitest reported: how many tests passed and failed, and where those that failed stand.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

export interface Counts {
  passed: number
  failed: number
  /** What failed, with its place: a few lines each. Fewer than `failed` where nothing more is known. */
  failures: readonly string[]
}

interface Assertion {
  status: string
  fullName: string
  failureMessages?: string[]
}

interface TestFile {
  name: string
  status: string
  message: string
  assertionResults: Assertion[]
}

export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: TestFile[]
}

/** Counts of the report in a file. A skipped test, a file that did not load and a run without tests or report count as failures. */
export function countsOf(file: string, exitCode: number, title: string): Counts {
  let report: VitestReport
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  } catch {
    return { passed: 0, failed: 1, failures: [`${title}: it left no report`] }
  }
  return countReport(report, exitCode, title)
}

export function countReport(report: VitestReport, exitCode: number, title: string): Counts {
  const unloaded = report.testResults.filter(didNotLoad)
  const skipped = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + unloaded.length + skipped
  const { numPassedTests: passed } = report
  const failures = report.testResults.flatMap(failuresOf)
  if (failed > 0 || (exitCode === 0 && passed > 0)) return { passed, failed, failures }
  return {
    passed,
    failed: 1,
    failures: [`${title}: ended with ${exitCode}, ${passed} tests passed`],
  }
}

const didNotLoad = ({ status, assertionResults }: TestFile): boolean =>
  status === 'failed' && assertionResults.length === 0

function failuresOf(file: TestFile): string[] {
  const place = relative(process.cwd(), file.name)
  if (didNotLoad(file)) return [`${place}: did not load: ${firstLineOf(file.message)}`]
  return file.assertionResults
    .filter(({ status }) => status !== 'passed')
    .map(({ status, fullName, failureMessages: [message = status] = [] }) => {
      const line = lineIn(message, file.name)
      return `${place}${line}: ${fullName}\n  ${firstLineOf(message)}`
    })
}

/** `:12` of the file in a stack, the innermost; empty when the stack does not name it. */
function lineIn(stack: string, file: string): string {
  const at = stack.indexOf(`${file}:`)
  return at < 0 ? '' : (/^:\d+/.exec(stack.slice(at + file.length))?.[0] ?? '')
}

const firstLineOf = (message: string): string => message.trim().split('\n')[0]!.slice(0, 300)
