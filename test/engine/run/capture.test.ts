// A capture of rows that stand elsewhere already: the same rows, fields and origins as one that copies everything.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { selectRows, type Batch } from '../../../engine/batch/batch.ts'
import { Memory } from '../../../engine/batch/memory.ts'
import { textVector } from '../../../engine/batch/text-vector.ts'
import { missingRow } from '../../../engine/batch/vector.ts'
import { Capture } from '../../../engine/run/capture.ts'
import { batchOf, schemaOf } from '../rows.ts'

const schema = schemaOf('a b made')
const wholeRows = 12

/** Two ports' kept rows, the second with vectors of its own. */
function keptPort(name: string): Batch {
  const rows = Array.from({ length: wholeRows }, (_, row) => [
    `${name}${row}`,
    row % 3 === 0 ? null : '',
  ])
  return batchOf(schemaOf('a b'), rows)
}

/** What a node makes of some kept rows: their fields, one more, or the fields turned round. */
function made(kept: Batch, rows: readonly number[], turned: boolean): Batch {
  const chosen = selectRows(kept, Uint32Array.from(rows))
  const [a, b] = chosen.columns
  const further = { vector: textVector(rows.map((row) => (row % 2 === 0 ? null : `m${row}`))) }
  return { ...chosen, schema, columns: turned ? [b!, a!, further] : [a!, b!, further] }
}

const someBatches = fc.array(
  fc.record({
    port: fc.constantFrom(0, 0, 0, 1),
    turned: fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0),
    rows: fc.array(fc.integer({ min: 0, max: wholeRows - 1 }), { maxLength: 30 }),
  }),
  { maxLength: 8 },
)

it('keeps what a copy keeps', () => {
  fc.assert(
    fc.property(someBatches, fc.integer({ min: 1, max: 100 }), (batches, limit) => {
      const ports = [keptPort('x'), keptPort('y')]
      const vectors = ports.flatMap(({ columns }) => columns.map(({ vector }) => vector))
      const lending = new Capture(schema, limit, new Memory(), { lasting: new Set(vectors) })
      const copying = new Capture(schema, limit, new Memory())
      for (const { port, rows, turned } of batches) {
        const batch = made(ports[port]!, rows, turned)
        lending.add(batch)
        copying.add(batch)
      }
      expect(told(lending)).toEqual(told(copying))
    }),
  )
})

it('remembers rows that have no partner', () => {
  const kept = keptPort('x')
  const batch = made(kept, [1, 2], false)
  const unmatched = { ...batch.columns[1]!, rows: Uint32Array.of(missingRow, 2) }
  const capture = new Capture(schema, 10, new Memory(), {
    lasting: new Set(kept.columns.map(({ vector }) => vector)),
  })
  capture.add({ ...batch, columns: [batch.columns[0]!, unmatched, batch.columns[2]!] })
  expect(capture.rows([0, 1])).toEqual([
    ['x1', null, 'm1'],
    ['x2', '', null],
  ])
})

function told(capture: Capture) {
  const { origin } = capture.batch()
  return {
    page: capture.page(0, 1000),
    kept: capture.kept,
    origins: Array.from({ length: capture.kept }, (_, row) => origin.describe(row)),
  }
}
