// A merge beside another one compares the same rows in the same way, and keeps those of one side that have no partner.
import { expect, it } from 'vitest'
import { withMergeBeside } from '../../../web/inspector/merge/beside.ts'
import { edge, jobNode } from '../../engine/routes-job.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { asIs } from '../../../engine/value/key.ts'

const keys = [{ left: 'code', right: 'iata', normalise: { ...asIs, trim: true } }]
const config = {
  how: 'left',
  keys,
  leftFields: ['flights'],
  rightFields: ['city'],
  rightPrefix: 'at_',
}
const document = {
  ...emptyDocument('job', 'Job'),
  nodes: ['flights', 'airports', 'behind']
    .map((id) => jobNode(id, 'filter', {}))
    .concat(jobNode('merge', 'merge', config)),
  edges: ['flights.out>merge.left', 'airports.out>merge.right', 'merge.out>behind.in'].map(edge),
}
const begun = { id: 'merge-2', name: 'Alone', position: { x: 8, y: 16 } }

it('has the inputs and keys of the other one, and all fields', () => {
  const { nodes, edges } = withMergeBeside(document, 'merge', 'right-only', begun)
  expect(nodes.slice(0, -1)).toEqual(document.nodes)
  expect(nodes.at(-1)).toEqual({
    ...begun,
    type: 'merge',
    version: 1,
    config: { how: 'right-only', keys, leftFields: null, rightFields: null, rightPrefix: '' },
  })
  expect(edges.slice(0, 3)).toEqual(document.edges)
  const added = edges.slice(3)
  expect(added.map(({ from, to }) => `${from.node}.${from.port} ${to.node}.${to.port}`)).toEqual([
    'flights.out merge-2.left',
    'airports.out merge-2.right',
  ])
  expect(new Set(edges.map(({ id }) => id)).size).toBe(5)
})

it('adds nothing beside a merge whose settings cannot be read', () => {
  const broken = { ...document, nodes: [jobNode('merge', 'merge', { how: 'sideways' })] }
  expect(withMergeBeside(broken, 'merge', 'left-only', begun)).toBe(broken)
})
