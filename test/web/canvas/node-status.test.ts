// The status of a card: a tick only where nothing waits for somebody.
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import type { NodeReport } from '../../../engine/run/report.ts'
import { nodeStatus, type NodeFacts } from '../../../web/canvas/cards/node-status.ts'
import { nearMissRows } from '../../../web/preview/near-misses.ts'
import { routesJob } from '../../engine/routes-job.ts'

const node = routesJob.nodes.find(({ type }) => type === 'merge')!
const report: NodeReport = {
  node: node.id,
  rowsIn: { left: 10, right: 4 },
  rowsOut: 10,
  rejected: 0,
  counters: {},
  balance: { left: 10, right: 10, holds: true },
}
const well: NodeFacts = { node, problems: [], report, stale: false, part: false, missed: 0 }

describe('the status of a node', () => {
  it('is a warning while rows miss their partner by the spelling, until the counts are old', () => {
    expect(nodeStatus(well)).toBe('ok')
    expect(nodeStatus({ ...well, missed: 233 })).toBe('warning')
    expect(nodeStatus({ ...well, missed: 233, stale: true })).toBe('stale')
    expect(nodeStatus({ ...well, report: undefined, missed: 233 })).toBe('idle')
  })

  it('is unfinished where something is only not there yet, and an error where something is wrong', () => {
    const lacking: Problem = { node: node.id, severity: 'error', code: 'merge.no-key' }
    const unused: Problem = { node: node.id, severity: 'notice', code: 'node.output-unused' }
    const wrong: Problem = { node: node.id, severity: 'error', code: 'merge.key-types' }
    expect(nodeStatus({ ...well, problems: [lacking] })).toBe('unfinished')
    expect(nodeStatus({ ...well, problems: [lacking], report: undefined })).toBe('unfinished')
    expect(nodeStatus({ ...well, problems: [lacking, wrong] })).toBe('error')
    expect(nodeStatus({ ...well, problems: [unused] })).toBe('ok')
    const keyless: Problem = { node: node.id, severity: 'notice', code: 'sort.no-key' }
    expect(nodeStatus({ ...well, problems: [unused, keyless] })).toBe('unfinished')
    expect(nodeStatus({ ...well, problems: [unused, lacking] })).toBe('unfinished')
    expect(nodeStatus({ ...well, node: { ...node, disabled: true }, problems: [lacking] })).toBe(
      'idle',
    )
  })

  it('counts the rows of all near misses, and of nothing else', () => {
    const near = {
      kind: 'near-miss',
      differences: [],
      rightRows: 0,
      keys: 1,
      example: { left: [], right: [] },
    } as const
    const unlike = { kind: 'unlike', rows: 23, keys: 1, example: null } as const
    expect(nearMissRows([{ ...near, rows: 149 }, unlike, { ...near, rows: 74 }])).toBe(223)
  })
})
