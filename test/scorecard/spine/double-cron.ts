// Cron promises nothing about firing once: the same minute, five times at once, for twenty minutes.
import { exactly } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'
import { jobNamed, nextDue, runsOf, untilRunEnded, runIdOf } from '../../stack/runs.ts'
import { listFolder } from '../../stack/sftp-client.ts'
import { pause } from '../../stack/stack.ts'
import type { Stack } from '../../stack/stack.ts'
import { withStack } from './with-stack.ts'

const minutes = 20
const atOnce = 5

async function fireMinutes(stack: Stack): Promise<Measured> {
  const { id } = await jobNamed(stack, 'Routes')
  const everyMinute = { cron: '* * * * *', zone: 'Asia/Tokyo', enabled: true }
  await stack.api.call('PUT', `/api/jobs/${id}/schedule`, everyMinute)
  // Start has run the sample in the coming minute already: that one is taken.
  const first = (await nextDue(stack, id)) + 60_000
  const runsBefore = (await runsOf(stack, id)).length
  const filesBefore = await listFolder(stack, '/out')
  for (let minute = 0; minute < minutes; minute++) {
    const due = first + minute * 60_000
    await Promise.all(Array.from({ length: atOnce }, () => stack.tick(due)))
    await untilRunEnded(stack, await runIdOf(stack, id, due))
    // File names tell seconds: two runs within one would rightly be one file.
    await pause(1000)
  }
  const runs = (await runsOf(stack, id)).length - runsBefore
  const files = (await listFolder(stack, '/out')).length - filesBefore.length
  const { recordCount } = await routeObject(stack)
  const off = Math.abs(runs - minutes) + Math.abs(files - minutes)
  return { value: off, note: `${runs} runs, ${files} files, ${recordCount} records` }
}

async function routeObject(stack: Stack): Promise<{ recordCount: number }> {
  const { objects } = await stack.api.call<{ objects: { name: string; recordCount: number }[] }>(
    'GET',
    '/api/objects',
  )
  const route = objects.find(({ name }) => name === 'Route')
  if (route === undefined) throw new Error('There is no object Route')
  return route
}

export const doubleCron: Figure = {
  id: 'double-cron',
  title:
    'Duplicate or missing runs and files when every minute fires five times at once (20 minutes)',
  ...exactly(0),
  measure: () => withStack(fireMinutes),
}
