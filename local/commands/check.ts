// `npm run check`: types, lint, formatting and the house's own rules; what `npm test` does first.
import { check, runSteps, vitest } from './steps.ts'
import type { Step } from './steps.ts'

const rooms = ['engine', 'worker', 'web', 'relay', 'local', 'test', 'test/worker']

export function staticSteps(): Step[] {
  return [
    ...rooms.map((room) => check(`types of ${room}`, 'tsc', ['-p', room])),
    check('lint', 'oxlint', ['--config', 'test/config/oxlint.json', '--deny-warnings', '.']),
    check('formatting', 'npm', ['run', '--silent', 'format', '--', '--check']),
  ]
}

if (import.meta.main) {
  const total = await runSteps([
    ...staticSteps(),
    vitest('house rules', 'test/config/vitest.node.ts', ['test/house']),
  ])
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
  process.exitCode = total.failed === 0 ? 0 : 1
}
