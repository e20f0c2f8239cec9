// What mends a problem at a click does what its label says, and nothing is offered where nobody can know.
import { beforeEach, expect, it } from 'vitest'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { mendOf, sharesNoName } from '../../../web/canvas/problems/mends.ts'
import { fetchEngine } from '../../../web/document/engine.ts'
import { openJob, useJob } from '../../../web/document/store.ts'
import { catalog, jobNode, routesJob } from '../../engine/routes-job.ts'

beforeEach(async () => {
  await fetchEngine()
  open(routesJob)
})

function open(draft: JobDocument): void {
  const job = { id: 'j', name: 'j', draft, etag: '1', publishedVersion: null, publishedAt: null }
  openJob({ ...job, zone: 'UTC', schedule: null }, catalog)
}

const configOf = (id: string) => useJob.getState().document.nodes.find((n) => n.id === id)!.config

const wrong = () =>
  useJob.getState().inference.problems.find(({ code }) => code.startsWith('expression.'))

it('takes the name that the file has', () => {
  const schema = [
    { name: 'origin', type: 'string' },
    { name: 'destinatoin', type: 'string' },
  ]
  const nodes = routesJob.nodes.map((node) =>
    node.id === 'flights' ? { ...node, config: { ...node.config, schema } } : node,
  )
  open({ ...routesJob, nodes })
  const problem: Problem = {
    node: 'flights',
    severity: 'error',
    code: 'source.field-missing',
    field: 'destinatoin',
    formKey: 'schema.1.name',
    values: { file: 'a.csv', field: 'destinatoin', found: 'origin, destination, count' },
  }
  const unlike = { ...problem, field: 'x'.repeat(20) }
  expect(mendOf(unlike, 'en')?.label).toBe('mend.take-fields')
  mendOf(problem, 'en')!.perform()
  expect(configOf('flights')['schema']).toMatchObject([{}, { name: 'destination' }])
})

it('has a file read as it looks, where fewer names are found than the source reads', () => {
  const problem: Problem = {
    node: 'flights',
    severity: 'error',
    code: 'source.field-missing',
    field: 'origin',
    formKey: 'schema.0.name',
    values: { file: 'a.csv', field: 'origin', found: 'origin;destination;count' },
  }
  expect(mendOf(problem, 'en')?.label).toBe('mend.likely-format')
})

it('offers the fields of the file where it has none that the source reads', () => {
  const problem: Problem = {
    node: 'flights',
    severity: 'error',
    code: 'source.field-missing',
    field: 'origin',
    formKey: 'schema.0.name',
    values: { file: 'a.csv', field: 'origin', found: 'orgin, von, nach' },
  }
  expect(sharesNoName(problem)).toBe(true)
  expect(mendOf(problem, 'en')?.label).toBe('mend.take-fields')
  const renamed = { ...problem, values: { ...problem.values, found: 'orgin, destination, count' } }
  expect(sharesNoName(renamed)).toBe(false)
  expect(mendOf(renamed, 'en')?.label).toBe('mend.use')
})

it('enables the node that feeds nothing while it is disabled', () => {
  const nodes = routesJob.nodes.map((node) =>
    node.id === 'airports' ? { ...node, disabled: true } : node,
  )
  open({ ...routesJob, nodes })
  const found = useJob.getState().inference.problems.find(({ node }) => node === 'at-origin')!
  mendOf(found, 'en')!.perform()
  expect(useJob.getState().inference.problems.filter(({ node }) => node === 'at-origin')).toEqual(
    [],
  )
})

it('puts a select before the node that reads text as a number, in one step', async () => {
  const problem = { node: 'busy', code: 'condition.text-order' }
  const before = useJob.getState().document.nodes.length
  mendOf({ ...problem, field: 'flights' }, 'en')!.perform()
  await expect.poll(() => useJob.getState().document.nodes.length).toBe(before + 1)
  const { document, history } = useJob.getState()
  const feeder = document.edges.find(({ to }) => to.node === 'busy')!.from.node
  expect(configOf(feeder)['fields']).toMatchObject([{ field: 'flights', type: 'decimal' }])
  expect(history.past).toHaveLength(1)
})

it('writes what an expression lacks where it lacks it, one thing after the other', async () => {
  const config = {
    field: 'gross',
    type: 'inferred',
    onError: 'null',
    expression: 'round(origin * 1,19, 0)',
  }
  const nodes = routesJob.nodes.map((node) =>
    node.id === 'busy' ? jobNode('busy', 'formula', config) : node,
  )
  open({ ...routesJob, nodes })
  for (const written of [
    'round(to_number(origin) * 1,19, 0)',
    'round(to_number(origin) * 1.19, 0)',
  ]) {
    await expect.poll(wrong).toBeDefined()
    mendOf(wrong()!, 'en')!.perform()
    await expect.poll(() => configOf('busy')['expression']).toBe(written)
  }
  await expect.poll(wrong).toBeUndefined()
})

it('offers nothing for what somebody has to decide', () => {
  expect(mendOf({ node: 'busy', code: 'node.loop' }, 'en')).toBeNull()
})
