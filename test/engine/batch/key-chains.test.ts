// Rows by key against lists in a Map: as long as each has a key of its own, and after that.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeyChains } from '../../../engine/batch/key-chains.ts'
import { missingRow } from '../../../engine/batch/vector.ts'
import { foundKey } from '../../../engine/kernels/kernels.ts'

/** Batches of keys, null among them; many a time each row has a key of its own. */
const batches = fc.array(
  fc.oneof(
    fc.array(fc.option(fc.nat(40)), { maxLength: 30 }),
    fc
      .integer({ min: 100, max: 3000 })
      .chain((from) => fc.nat(400).map((many) => inTurn(from, many))),
  ),
  { maxLength: 8 },
)

function inTurn(from: number, many: number): number[] {
  return Array.from({ length: many }, (_, index) => from * 1000 + index)
}

/** Rows of each key, in the order of their ids. */
function fill(chains: KeyChains, keys: readonly (readonly (number | null)[])[]): number[][] {
  const ids = new Map<number, number>()
  const rows: number[][] = []
  let row = 0
  for (const batch of keys) {
    const found = batch.map((key) => {
      const own = row++
      if (key === null) return foundKey.null
      const id = ids.get(key) ?? ids.size
      ids.set(key, id)
      ;(rows[id] ??= []).push(own)
      return id
    })
    chains.add(Uint32Array.from(found))
  }
  return rows
}

function rowsOf(chains: KeyChains, id: number): number[] {
  const rows: number[] = []
  for (let row = chains.firstOf(id); row !== missingRow; row = chains.after(row)) rows.push(row)
  return rows
}

it('tells the rows of each key in their order, also when it is used again', () => {
  fc.assert(
    fc.property(batches, batches, (first, then) => {
      const chains = new KeyChains()
      for (const keys of [first, then]) {
        const expected = fill(chains, keys)
        expect(expected.map((_, id) => rowsOf(chains, id))).toEqual(expected)
        expect(expected.map((_, id) => chains.countOf(id))).toEqual(expected.map((of) => of.length))
        expect(chains.countOf(foundKey.null)).toBe(0)
        expect(chains.areSingle).toBe(expected.every((of) => of.length === 1))
        chains.clear()
      }
    }),
  )
})
