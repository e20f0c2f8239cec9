// A source that the preview cannot read is a problem of the source, at its field, before what follows from it.
import { expect, it } from 'vitest'
import { inferJob } from '../../../engine/job/infer.ts'
import { failedNodes } from '../../../web/preview/failed-nodes.ts'
import { errorsFirst } from '../../../web/preview/found-problems.ts'
import { catalog, routesJob } from '../../engine/routes-job.ts'

const failure = {
  code: 'source.field-missing',
  node: 'flights',
  values: { file: 'flights.csv', field: 'destination', found: 'origin, dest' },
}
const inference = inferJob(routesJob, catalog)
const prints = { file: 'a', flights: 'b' }
const known = {
  document: routesJob,
  inference,
  prints,
  snapshotId: 1,
  sourceFailures: [],
  failures: { file: { print: '1:a', failure, lookedAt: false } },
}

it('stands at the source and its field, whichever node was run', () => {
  expect(failedNodes(known)).toEqual([
    {
      node: 'flights',
      severity: 'error',
      code: 'source.field-missing',
      field: 'destination',
      formKey: 'schema.1.name',
      values: failure.values,
    },
  ])
})

it('goes with the state of the job that it was of', () => {
  expect(failedNodes({ ...known, prints: { ...prints, file: 'c' } })).toEqual([])
  const nodes = routesJob.nodes.map((node) =>
    node.id === 'flights' ? { ...node, disabled: true } : node,
  )
  expect(failedNodes({ ...known, document: { ...routesJob, nodes } })).toEqual([])
})

it('is silent where inference or the edge says already what is wrong', () => {
  const wrong = { node: 'flights', severity: 'error', code: 'config.empty' } as const
  const inferred = { ...inference, problems: [wrong] }
  expect(failedNodes({ ...known, inference: inferred })).toEqual([])
  const unread = { node: 'flights', code: 'sftp.login', message: '', hint: '' }
  expect(failedNodes({ ...known, sourceFailures: [unread] })).toEqual([])
})

it('comes before notices, as every error does', () => {
  const notice = { node: 'class', severity: 'notice', code: 'node.output-unused' } as const
  expect(errorsFirst([notice, ...failedNodes(known)]).map(({ severity }) => severity)).toEqual([
    'error',
    'notice',
  ])
})
