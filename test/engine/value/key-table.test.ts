// The hash table of keys against a Map, through several growths.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeyTable } from '../../../engine/value/key-table.ts'
import { KeyWriter } from '../../../engine/value/key-bytes.ts'
import { asIs } from '../../../engine/value/key.ts'
import { textSlice } from '../../../engine/value/text.ts'
import { batchOf, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

function add(table: KeyTable, key: string): number {
  const { bytes, end } = textSlice(key)
  return table.add(bytes, 0, end)
}

function find(table: KeyTable, key: string): number {
  const { bytes, end } = textSlice(key)
  return table.find(bytes, 0, end)
}

describe('key table', () => {
  it('numbers keys as a Map would', () => {
    const keys = fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000, size: 'max' })
    fc.assert(
      fc.property(keys, (given) => {
        const table = new KeyTable()
        const map = new Map<string, number>()
        for (const key of given) {
          if (!map.has(key)) map.set(key, map.size)
          expect(add(table, key)).toBe(map.get(key))
        }
        expect(table.size).toBe(map.size)
        expect(find(table, 'not there')).toBe(-1)
        for (const [key, id] of map) expect(find(table, key)).toBe(id)
      }),
      { numRuns: 20 },
    )
  })

  it('keeps a hundred thousand keys apart', () => {
    const table = new KeyTable()
    for (let i = 0; i < 100_000; i++) add(table, `key-${i}`)
    expect(table.size).toBe(100_000)
    for (let i = 0; i < 100_000; i += 997) expect(find(table, `key-${i}`)).toBe(i)
  })
})

describe('key bytes', () => {
  it('are equal exactly when every part is', () => {
    const part = fc.constantFrom('', 'a', 'b', 'ab', '\u0000', '\u0001', 'a\u0000')
    const pair = fc.tuple(part, part)
    const schema = schemaOf('x y')
    const parts = [0, 1].map((column) => ({ column, as: 'text' as const, normalise: asIs }))
    fc.assert(
      fc.property(pair, pair, (a: Row, b: Row) => {
        const [one, two] = [new KeyWriter(parts), new KeyWriter(parts)]
        const batch = batchOf(schema, [a, b])
        expect(one.write(batch, 0) && two.write(batch, 1)).toBe(true)
        const [p, q] = [one, two].map(({ buffer }) => [...buffer.bytes.subarray(0, buffer.length)])
        expect(p!.join() === q!.join()).toBe(a[0] === b[0] && a[1] === b[1])
      }),
    )
  })

  it('are absent when a part is null', () => {
    const parts = [0, 1].map((column) => ({ column, as: 'text' as const, normalise: asIs }))
    const batch = batchOf(schemaOf('x y'), [
      ['a', null],
      ['', ''],
    ])
    const writer = new KeyWriter(parts)
    expect([writer.write(batch, 0), writer.write(batch, 1)]).toEqual([false, true])
  })
})
