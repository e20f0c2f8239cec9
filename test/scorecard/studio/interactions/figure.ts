// How many of the studio's promises to a hand no passing test keeps. The tests are run, not only looked up.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { checkout } from '../../../stack/stack.ts'
import { exactly } from '../../figure.ts'
import type { Figure, Measured } from '../../figure.ts'
import { adding } from './adding.ts'
import { beyond } from './beyond.ts'
import { cards } from './cards.ts'
import { keeping } from './keeping.ts'
import { keys } from './keys.ts'
import { moving } from './moving.ts'
import { ofNow } from './of-now.ts'
import type { InteractionPromise } from './promise.ts'
import { rows } from './rows.ts'

/** In the order of the specification's sections 1 to 6, then what it asks beyond them. */
export const promises: readonly InteractionPromise[] = [
  ...adding,
  ...moving,
  ...keys,
  ...keeping,
  ...cards,
  ...rows,
  ...beyond,
  ...ofNow,
]

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
})

async function measure(): Promise<Measured> {
  const files = new Set(promises.flatMap(({ tests }) => tests.map(([file]) => file)))
  const passed = await passingTests([...files])
  const broken = promises.filter(
    ({ tests }) =>
      tests.length === 0 || tests.some(([file, test]) => !passed.has(`${file}: ${test}`)),
  )
  const note = broken
    .map(({ promise, gap }) => `${promise} (${gap ?? 'its test fails'})`)
    .join('; ')
  const driven = new Set(promises.flatMap(({ tests }) => tests.map((kept) => kept.join()))).size
  const kept = `${promises.length} promises kept by ${driven} tests in Chromium`
  return { value: broken.length, note: note || kept }
}

/** `file: full name` of every test that passes. */
async function passingTests(files: readonly string[]): Promise<Set<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'awase-interactions-'))
  try {
    const output = join(folder, 'report.json')
    await runTests(files, output)
    const { testResults } = reportSchema.parse(JSON.parse(await readFile(output, 'utf8')))
    tellFailed(testResults)
    const lines = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'passed')
        .map(({ fullName }) => `${/test\/e2e\/(.+)\.test\.ts$/.exec(name)?.[1]}: ${fullName}`),
    )
    return new Set(lines)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Why a test failed is gone with its report: the note has room for the promise alone. */
function tellFailed(files: z.infer<typeof reportSchema>['testResults']): void {
  for (const { assertionResults } of files) {
    for (const { fullName, failureMessages = [] } of assertionResults) {
      if (failureMessages.length > 0) console.error(`${fullName}\n${failureMessages.join('\n')}`)
    }
  }
}

/** Tests that fail end it as well as tests that pass: the report tells which. */
function runTests(files: readonly string[], outputFile: string): Promise<void> {
  const paths = files.map((file) => `test/e2e/${file}.test.ts`)
  const config = ['--config', 'test/config/vitest.e2e.ts']
  const report = ['--reporter=json', `--outputFile=${outputFile}`]
  const vitest = join(checkout, 'node_modules/vitest/vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', ...config, ...report, ...paths], {
    cwd: checkout,
    stdio: 'ignore',
    env: { ...process.env, AWASE_LONG: '1' },
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', () => resolve())
  })
}

export const interactions: Figure = {
  id: 'interactions',
  title: 'Promises of the studio to hand and key that no passing test keeps',
  ...exactly(0),
  measure,
}
