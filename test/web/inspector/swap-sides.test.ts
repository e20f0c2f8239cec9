// The sides of a merge are swapped: the same rows meet and stay, and twice is as before.
import { expect, it } from 'vitest'
import { withSidesSwapped } from '../../../web/inspector/merge/swap-sides.ts'
import { edge, jobNode } from '../../engine/routes-job.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { asIs } from '../../../engine/value/key.ts'

const normalise = { ...asIs, trim: true }
const config = {
  how: 'left',
  keys: [{ left: 'code', right: 'iata', normalise }],
  leftFields: null,
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

it('turns wires, keys, fields and the rows that stay', () => {
  const { nodes, edges } = withSidesSwapped(document, 'merge')
  expect(nodes.find(({ id }) => id === 'merge')?.config).toEqual({
    how: 'right',
    keys: [{ left: 'iata', right: 'code', normalise }],
    leftFields: ['city'],
    rightFields: null,
    rightPrefix: 'at_',
  })
  expect(edges.map(({ from, to }) => `${from.node} ${to.node}.${to.port}`)).toEqual([
    'flights merge.right',
    'airports merge.left',
    'merge behind.in',
  ])
})

it('keeps the rows without a partner that it kept, on their new side', () => {
  const alone = { ...document, nodes: [jobNode('merge', 'merge', { ...config, how: 'left-only' })] }
  const [merge] = withSidesSwapped(alone, 'merge').nodes
  expect(merge?.config).toMatchObject({ how: 'right-only', rightFields: null })
})

it('is as before when it is done twice', () => {
  expect(withSidesSwapped(withSidesSwapped(document, 'merge'), 'merge')).toEqual(document)
})

it('leaves a merge alone whose settings cannot be read', () => {
  const broken = { ...document, nodes: [jobNode('merge', 'merge', { how: 'sideways' })] }
  expect(withSidesSwapped(broken, 'merge')).toBe(broken)
})
