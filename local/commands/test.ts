// `npm test`: types, lint, formatting, unit, contract, Worker, golden, fault and browser tests; the fast parts first.
import { staticStage } from './check.ts'
import { check, runStages, vitest } from './steps.ts'
import { ensureSystemParts } from './system-parts.ts'

const missing = ensureSystemParts()
if (missing.length > 0) {
  process.stdout.write(
    `Tests need these Debian packages: ${missing.join(', ')}. On Debian: sudo apt-get install ${missing.join(' ')}\n`,
  )
}
const long = process.argv.includes('--long')
if (long) process.env['AWASE_LONG'] = '1'

const inNode = vitest(
  'engine, relay, local, web and house rules in Node',
  'test/config/vitest.node.ts',
)
const builds = [
  check('studio build', 'vite', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']),
  check('deployable bundle (dry run)', 'wrangler', [
    'deploy',
    '--dry-run',
    '--outdir',
    '.awase/dry-run',
  ]),
]
// These wait more than they work: for pages, alarms, partners. Beside each other they take little longer than the longer one.
const running = [
  vitest('the whole way in Chromium', 'test/config/vitest.e2e.ts'),
  vitest('edge in workerd', 'test/config/vitest.edge.ts'),
]

const total = await runStages([
  staticStage(),
  { steps: [inNode], atOnce: 1 },
  { steps: builds, atOnce: 1 },
  { steps: running, atOnce: 2 },
])
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 && missing.length === 0 ? 0 : 1
