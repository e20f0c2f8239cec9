// How long `npm test` takes in a fresh clone, installing included; it must be green.
import { atMost } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { inFreshClone, plainEnvironment, runTimed } from './fresh-clone.ts'

export const testSeconds: Figure = {
  id: 'test-s',
  title: 'Seconds of `npm test` in a fresh clone',
  ...atMost(600),
  measure: () =>
    inFreshClone(async (folder) => {
      const env = plainEnvironment({ CI: 'true' })
      const { code, stdout, seconds } = await runTimed('npm', ['test'], { cwd: folder, env })
      const counts = stdout.match(/^\d+ passed, \d+ failed$/m)?.[0] ?? 'no counts'
      if (code !== 0) throw new Error(`npm test ended with ${code}: ${counts}`)
      return { value: Math.round(seconds), note: counts }
    }),
}
