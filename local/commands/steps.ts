// Runs the steps of a long command, stage after stage, and counts what passed and what failed, from the tools' own reports.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Counts {
  passed: number
  failed: number
}

export interface Step {
  title: string
  run(): Promise<Counts>
}

interface CommandOptions {
  env?: NodeJS.ProcessEnv
  /** Print output only when it fails. */
  quiet?: boolean
}

/** Exit code of a command; its output goes to this terminal. */
export async function run(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  const child = spawn(command, args, {
    stdio: options.quiet === true ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...options.env },
  })
  const kept: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk))
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(127))
    child.on('close', (status) => resolve(status ?? 1))
  })
  if (code !== 0 && options.quiet === true) process.stdout.write(Buffer.concat(kept))
  return code
}

/** A command that either passes or fails as one. */
export function check(title: string, command: string, args: readonly string[]): Step {
  return {
    title,
    run: async () => {
      const code = await run(command, args, { quiet: true })
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
    },
  }
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numTotalTestSuites: number
  numFailedTestSuites: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** A vitest project. A skipped test, a file that did not load and a run without tests count as failures. */
export function vitest(title: string, config: string, args: readonly string[] = []): Step {
  return {
    title,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'awase-test-'))
      const file = join(folder, 'report.json')
      const code = await run(
        'vitest',
        [
          'run',
          '--config',
          config,
          '--reporter=dot',
          '--reporter=json',
          `--outputFile.json=${file}`,
          ...args,
        ],
        { env: { NO_COLOR: '1', FORCE_COLOR: '0' } },
      )
      const counts = readReport(file, code)
      await rm(folder, { recursive: true, force: true })
      return counts
    },
  }
}

function readReport(file: string, code: number): Counts {
  let report: VitestReport
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  } catch {
    return { passed: 0, failed: 1 }
  }
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  const skipped = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + unloaded.length + skipped
  const unexplained = failed === 0 && (code !== 0 || report.numPassedTests === 0) ? 1 : 0
  return { passed: report.numPassedTests, failed: failed + unexplained }
}

/** Steps that may run at the same time, `atOnce` of them. */
export interface Stage {
  steps: readonly Step[]
  atOnce: number
}

/** Runs every step, also after a failure, so that one run tells everything. Stages follow each other. */
export async function runStages(stages: readonly Stage[]): Promise<Counts> {
  const total: Counts = { passed: 0, failed: 0 }
  for (const { steps, atOnce } of stages) {
    const waiting = steps.values()
    const take = async (): Promise<void> => {
      for (const step of waiting) add(total, await runStep(step))
    }
    await Promise.all(Array.from({ length: atOnce }, take))
  }
  return total
}

function add(total: Counts, { passed, failed }: Counts): void {
  total.passed += passed
  total.failed += failed
}

async function runStep(step: Step): Promise<Counts> {
  const startedAt = performance.now()
  const counts = await step.run()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  process.stdout.write(
    `${counts.failed === 0 ? '✓' : '✗'} ${step.title}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)\n`,
  )
  return counts
}
