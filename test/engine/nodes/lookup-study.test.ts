// What the study of a lookup in a dataset says of its rows is what the lookup does with them.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeType } from '../../../engine/nodes/index.ts'
import type { Checked } from '../../../engine/nodes/node-type.ts'
import type { Finding, StudyRows } from '../../../engine/nodes/study.ts'
import { asIs } from '../../../engine/value/key.ts'
import { memoryHost } from '../memory-host.ts'
import { batchOf, runContext, runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const lookup = nodeType('derived-mapping')!
const asking = schemaOf('code')
const asked = schemaOf('id:gsid key')

const config = (matches: readonly object[]) => ({
  target: 'found',
  lookIn: 'dataset',
  object: '',
  gsidField: 'id',
  matches,
  none: 'null',
  defaultValue: '',
  several: 'lowest',
})

const gsid = (n: number): string => String(n).padStart(36, '0')

async function studied(settings: object, rows: readonly Row[], records: readonly Row[]) {
  const { study } = (await lookup.study!()) as { study: StudyRows<Checked> }
  return study(lookup.config.parse(settings), {
    nodeId: 'node',
    inputs: { in: batchOf(asking, rows), records: batchOf(asked, records) },
    run: runContext,
    catalog: { connections: [], objects: [] },
    host: memoryHost({ signal: new AbortController().signal }),
    batchBytes: 4096,
    objectVersion: () => undefined,
    pause: () => Promise.resolve(),
  })
}

type Candidates = Extract<Finding, { kind: 'candidates' }>

const key = fc.constantFrom(null, '', 'a', 'A', 'b')
const rowsOfKey = fc.array(fc.tuple(key), { maxLength: 12 })
const someRecords = fc.array(
  fc.tuple(fc.option(fc.integer({ min: 1, max: 4 }).map(gsid), { nil: null }), key),
  { maxLength: 12 },
)

describe('the study of a lookup in a dataset', () => {
  it('counts none, one and several as the lookup does, lowest GSID first', async () => {
    const settings = config([{ field: 'code', objectField: 'key', normalise: asIs }])
    await fc.assert(
      fc.asyncProperty(rowsOfKey, someRecords, async (rows, records) => {
        const { findings } = await studied(settings, rows, records)
        const found = findings.find((one): one is Candidates => one.kind === 'candidates')!
        const inputs = {
          in: { schema: asking, rows },
          records: { schema: asked, rows: records },
        }
        const { counters, rows: filled } = await runOperator({
          type: lookup,
          config: settings,
          inputs,
        })
        expect([found.none.count, found.one.count, found.many.count]).toEqual([
          counters['none'] ?? 0,
          counters['found'] ?? 0,
          counters['several'] ?? 0,
        ])
        for (const { row, records: told } of [...found.one.samples, ...found.many.samples]) {
          expect(told[0]!.gsid).toBe(filled[row]![1])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('offers pairs of fields while none is chosen', async () => {
    const rows: Row[] = [['HNL'], ['LIH'], ['OGG']]
    const records = rows.map(([code], index): Row => [gsid(index), code!])
    const { findings } = await studied(config([]), rows, records)
    expect(findings).toMatchObject([
      { kind: 'pairs', of: 'matches', pairs: [{ left: 'code', right: 'key' }] },
    ])
  })
})
