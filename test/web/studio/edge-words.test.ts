// Edges that differ are told by their ends.
import { beforeAll, expect, it } from 'vitest'
import { activateLanguage, translate } from '../../../web/i18n/language.ts'
import { edgeWords } from '../../../web/studio/publishing/edge-words.ts'
import { routesJob } from '../../engine/routes-job.ts'

const nodes = new Map(routesJob.nodes.map((node) => [node.id, node]))
const between = (from: string, to: string, port = 'in') => {
  const edge = { id: 'e', from: { node: from, port: 'out' }, to: { node: to, port } }
  return edgeWords(edge, nodes, translate)
}

beforeAll(() => activateLanguage('en'))

it('with the port where there are several', () => {
  expect(between('airports', 'at-origin', 'right')).toBe('Edge airports → at-origin (right)')
  expect(between('at-origin', 'busy')).toBe('Edge at-origin → busy')
})

it('by its id where the node is gone', () => {
  expect(between('airports', 'gone')).toBe('Edge airports → gone')
})
