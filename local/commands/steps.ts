// Runs the steps of a long command, stage after stage, and counts what passed and what failed, from the tools' own reports.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countsOf } from './vitest-report.ts'
import type { Counts } from './vitest-report.ts'

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
  return (await runAndKeep(command, args, options)).code
}

interface Ended {
  code: number
  /** What it printed, where it was quiet. */
  output: string
}

async function runAndKeep(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<Ended> {
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
  const output = Buffer.concat(kept).toString()
  if (code !== 0) process.stdout.write(output)
  return { code, output }
}

const mostLines = 12

/** A command that either passes or fails as one. */
export function check(title: string, command: string, args: readonly string[]): Step {
  return {
    title,
    run: async () => {
      const { code, output } = await runAndKeep(command, args, { quiet: true })
      if (code === 0) return { passed: 1, failed: 0, failures: [] }
      const lines = output.trim().split('\n').slice(0, mostLines)
      return { passed: 0, failed: 1, failures: [[title, ...lines].join('\n  ')] }
    },
  }
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
      const counts = countsOf(file, code, title)
      await rm(folder, { recursive: true, force: true })
      return counts
    },
  }
}

/** Steps that may run at the same time, `atOnce` of them. */
export interface Stage {
  steps: readonly Step[]
  atOnce: number
}

/** Runs every step, also after a failure, so that one run tells everything. Stages follow each other. */
export async function runStages(stages: readonly Stage[]): Promise<Counts> {
  const all: Counts[] = []
  for (const { steps, atOnce } of stages) {
    const waiting = steps.values()
    const take = async (): Promise<void> => {
      for (const step of waiting) all.push(await runStep(step))
    }
    await Promise.all(Array.from({ length: atOnce }, take))
  }
  const sum = (count: 'passed' | 'failed') => all.reduce((so, each) => so + each[count], 0)
  const failures = all.flatMap((each) => each.failures)
  return { passed: sum('passed'), failed: sum('failed'), failures }
}

/** Says what failed, and in the last line the counts. */
export function tellTotal({ passed, failed, failures }: Counts): void {
  if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.join('\n')}\n\n`)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
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
