// From a fresh clone to the first delivery: installing, building, migrating, seeding, running.
import { freePort } from '../../../local/start/ports.ts'
import { reported } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { inFreshClone, plainEnvironment, runTimed } from './fresh-clone.ts'

export const coldStart: Figure = {
  id: 'cold-start-s',
  title: 'Seconds from a fresh clone to the first delivery (`npm start -- --once --json`)',
  ...reported,
  measure: () =>
    inFreshClone(async (folder) => {
      const env = plainEnvironment({ PORT: String(await freePort()) })
      const { code, stdout, seconds } = await runTimed('npm', ['start', '--', '--once', '--json'], {
        cwd: folder,
        env,
      })
      const last = stdout.trim().split('\n').at(-1) ?? ''
      if (code !== 0) throw new Error(`npm start ended with ${code}: ${last}`)
      const { deliveries } = JSON.parse(last) as { deliveries: { rows: number }[] }
      const rows = deliveries.map((delivery) => delivery.rows).join(' and ')
      return { value: Math.round(seconds * 10) / 10, note: `delivered ${rows} rows` }
    }),
}
