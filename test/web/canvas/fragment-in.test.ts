// What is pasted may be nodes that were copied or a job that was exported; anything else is no part of a graph.
import { beforeAll, expect, it } from 'vitest'
import { copyParts } from '../../../engine/job/commands/paste.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { serialiseDocument } from '../../../engine/job/serialise.ts'
import { fragmentIn } from '../../../web/canvas/editing/fragment-in.ts'
import { fetchEngine, type Engine } from '../../../web/document/engine.ts'
import { routesJob } from '../../engine/routes-job.ts'

let engine: Engine

beforeAll(async () => {
  engine = await fetchEngine()
})

it('takes a whole job as all of its nodes, edges, frames and notes', () => {
  const size = { width: 160, height: 80 }
  const note = { id: 'note', text: 'Since May', position: { x: 0, y: 0 }, size }
  const found = fragmentIn(engine, serialiseDocument({ ...routesJob, notes: [note] }))
  expect(found?.nodes.map(({ id }) => id).toSorted()).toEqual(
    routesJob.nodes.map(({ id }) => id).toSorted(),
  )
  expect(found?.edges).toHaveLength(routesJob.edges.length)
  expect(found?.incoming).toEqual([])
  expect(found?.notes).toEqual([note])
})

it('takes nodes that were copied as they are', () => {
  const copied = copyParts(routesJob, { nodes: [routesJob.nodes[0]!.id] })
  expect(fragmentIn(engine, JSON.stringify(copied))).toEqual(copied)
})

it.each(['', 'a,b\n1,2', '[{"a":1}]', '{"nodes":[]}', serialiseDocument(emptyDocument('j', 'J'))])(
  'finds nothing in %j',
  (text) => {
    expect(fragmentIn(engine, text)).toBeUndefined()
  },
)
