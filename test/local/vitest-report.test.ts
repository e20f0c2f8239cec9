// What `npm test` says of tests that failed: each is counted and named with its file and line; so are those that nobody ran.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countsOf } from '../../local/commands/vitest-report.ts'
import type { Counts } from '../../local/commands/vitest-report.ts'

const program = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname
const testFiles = {
  'good.test.js': `it('holds', () => expect(1).toBe(1))`,
  'bad.test.js': `\nit('is wrong', () => {\n  expect('so').toBe('otherwise')\n})\nit.skip('waits', () => {})`,
  'broken.test.js': `import './nowhere.js'`,
}

let folder: string
let counts: Counts

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'awase-report-'))
  for (const [name, text] of Object.entries(testFiles)) writeFileSync(join(folder, name), text)
  const report = join(folder, 'report.json')
  const args = ['run', '--globals', '--root', folder, '--reporter=json', `--outputFile=${report}`]
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: folder })
  counts = countsOf(report, status ?? 1, 'Three files')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('counts what failed, was skipped or did not load', () => {
  expect(counts).toMatchObject({ passed: 1, failed: 3 })
})

it('names each with its place and why', () => {
  const [wrong, skipped, broken, ...others] = counts.failures.toSorted(
    (a, b) => order(a) - order(b),
  )
  expect(wrong).toMatch(/bad\.test\.js:3: is wrong\n {2}.*expected 'so' to be 'otherwise'/)
  expect(skipped).toMatch(/bad\.test\.js: waits\n {2}skipped/)
  expect(broken).toMatch(/broken\.test\.js: did not load: .*nowhere\.js/)
  expect(others).toEqual([])
})

const order = (failure: string): number =>
  ['is wrong', 'waits', 'did not load'].findIndex((words) => failure.includes(words))

it('counts a run that left nothing as a failure, and says so', () => {
  const nothing = countsOf(join(folder, 'none.json'), 1, 'Nothing')
  expect(nothing).toEqual({ passed: 0, failed: 1, failures: ['Nothing: it left no report'] })
})
