// Counts of a part of the sources are told from counts of all.
import { expect, it } from 'vitest'
import { partsOf } from '../../../web/preview/parts.ts'
import { routesJob } from '../../engine/routes-job.ts'
import type { NodeReport } from '../../../engine/run/report.ts'

const report = (id: string): NodeReport => ({
  node: id,
  rowsIn: {},
  rowsOut: 1,
  rejected: 0,
  counters: {},
  balance: { left: 1, right: 1, holds: true },
})
const nodes = Object.fromEntries(routesJob.nodes.map(({ id }) => [id, report(id)]))
const partial = (...sampled: string[]): string[] =>
  Object.entries(partsOf(routesJob, { nodes, sampled })).flatMap(([id, part]) => (part ? [id] : []))

it('are those of a source that was cut, and of all that it feeds', () => {
  expect(partial()).toEqual([])
  expect(partial('flights')).toContain('flights')
  expect(partial('flights')).toContain('busy')
  expect(partial('flights')).not.toContain('airports')
})
