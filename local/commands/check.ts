// `npm run check`: types, lint, formatting and the house's own rules; what `npm test` does first.
import { check, runStages, tellTotal, vitest } from './steps.ts'
import type { Stage } from './steps.ts'

const rooms = ['engine', 'worker', 'web', 'relay', 'local', 'test', 'test/worker']

/** What reads the sources without running them. */
export function staticStage(): Stage {
  const steps = [
    ...rooms.map((room) => check(`types of ${room}`, 'tsc', ['-p', room])),
    check('lint', 'oxlint', ['--config', 'test/config/oxlint.json', '--deny-warnings', '.']),
    check('formatting', 'npm', ['run', '--silent', 'format', '--', '--check']),
  ]
  return { steps, atOnce: 2 }
}

if (import.meta.main) {
  const total = await runStages([
    staticStage(),
    { steps: [vitest('house rules', 'test/config/vitest.node.ts', ['test/house'])], atOnce: 1 },
  ])
  tellTotal(total)
  process.exitCode = total.failed === 0 ? 0 : 1
}
