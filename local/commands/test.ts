// `npm test`: types, lint, formatting, unit, contract, Worker, golden, fault and browser tests; the fast parts first.
import { staticStage } from './check.ts'
import { check, runStages, tellTotal, vitest } from './steps.ts'
import { ensureSystemParts } from './system-parts.ts'

const missing = ensureSystemParts()
if (missing.length > 0) {
  process.stdout.write(
    `Tests need these Debian packages: ${missing.join(', ')}. On Debian: sudo apt-get install ${missing.join(' ')}\n`,
  )
}
const long = process.argv.includes('--long')
if (long) process.env['AWASE_LONG'] = '1'

const node = (title: string, ...args: string[]) => vitest(title, 'test/config/vitest.node.ts', args)
const without = (folders: readonly string[]) => folders.map((folder) => `--exclude=${folder}**`)

/** Long ones: against other programs, in processes of their own, or thousands of inputs. */
const patient = [
  'test/oracle/',
  'test/relay/',
  'test/local/command-line/',
  'test/golden/runtimes/',
  'test/engine/formats/hostile/',
]
const engine = ['test/engine/', 'test/golden/']
const inNode = node('studio, start and house rules in Node', ...without([...engine, ...patient]))
const build = ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']
const studio = check('studio build', 'vite', build)
/** It holds the studio's files. */
const bundle = check('deployable bundle (dry run)', 'wrangler', [
  'deploy',
  '--dry-run',
  '--outdir',
  '.awase/dry-run',
])
/** The browser's tests, one file at a time, take longest and leave a core free: the others go beside them, one after the other. */
const running = [
  vitest('the whole way in Chromium', 'test/config/vitest.e2e.ts'),
  // The engine keeps nothing between its runs, so its modules need not be loaded again for each file.
  node('engine in Node', ...engine, ...without(patient), '--no-isolate', '--maxWorkers=1'),
  vitest('edge in workerd', 'test/config/vitest.edge.ts'),
  node('oracle, relay, command line and runtimes in Node', ...patient, '--maxWorkers=1'),
]

const total = await runStages([
  { steps: [studio, ...staticStage().steps], atOnce: 2 },
  { steps: [bundle, inNode], atOnce: 2 },
  { steps: running, atOnce: 2 },
])
tellTotal(total)
process.exitCode = total.failed === 0 && missing.length === 0 ? 0 : 1
