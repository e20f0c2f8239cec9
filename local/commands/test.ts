// `npm test`: types, lint, formatting, unit, contract, Worker, golden, fault and browser tests; the fast parts first.
import { staticSteps } from './check.ts'
import { check, runSteps, vitest } from './steps.ts'
import { ensureSystemParts } from './system-parts.ts'

const missing = ensureSystemParts()
if (missing.length > 0) {
  process.stdout.write(
    `Tests need these Debian packages: ${missing.join(', ')}. On Debian: sudo apt-get install ${missing.join(' ')}\n`,
  )
}
const long = process.argv.includes('--long')
if (long) process.env['AWASE_LONG'] = '1'

const total = await runSteps([
  ...staticSteps(),
  vitest('engine, relay, local, web and house rules in Node', 'test/config/vitest.node.ts'),
  check('studio build', 'vite', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']),
  vitest('edge in workerd', 'test/config/vitest.edge.ts'),
  check('deployable bundle (dry run)', 'wrangler', [
    'deploy',
    '--dry-run',
    '--outdir',
    '.awase/dry-run',
  ]),
  vitest('the whole way in Chromium', 'test/config/vitest.e2e.ts'),
])
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 && missing.length === 0 ? 0 : 1
