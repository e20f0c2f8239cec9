// Rows put aside in sorted runs come back in order, also when whoever takes them makes the memory grow, and its views are others.
import { expect, it } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import type { Backing } from '../../../engine/kernels/linear-memory.ts'
import { Holding } from '../../../engine/batch/spill/holding.ts'
import { RowSorter } from '../../../engine/batch/spill/row-sorter.ts'
import { kernelModule } from '../kernels/kernel-module.ts'
import { memoryHost } from '../memory-host.ts'
import { batchOf, rowsOf, schemaOf } from '../rows.ts'

const rowCount = 3000
const schema = schemaOf('key place')
const keyAt = (row: number): string => String((row * 7919) % 500).padStart(3, '0')
const rows = Array.from({ length: rowCount }, (_, row) => [keyAt(row), String(row)])
const inOrder = rows.toSorted(([a, i], [b, j]) => a!.localeCompare(b!) || Number(i) - Number(j))

/** Moves whenever it grows, and grows no more than it must. */
class MovingBacking implements Backing {
  buffer = new ArrayBuffer(65536)

  grow(pages: number): number {
    const old = new Uint8Array(this.buffer)
    const moved = new Uint8Array(old.length + pages * 65536)
    moved.set(old)
    this.buffer = moved.buffer
    return old.length / 65536
  }
}

const memories = {
  webassembly: () => new Memory({ kernels: kernelModule }),
  typescript: () => new Memory({ backing: new MovingBacking() }),
}

it.each(['webassembly', 'typescript'] as const)(
  'keeps the order while memory moves, %s',
  async (kind) => {
    const host = { ...memoryHost(), memory: memories[kind]() }
    const holding = new Holding(host, 4000)
    const sorter = new RowSorter(schema, holding)
    for (let from = 0; from < rowCount; from += 50) {
      await sorter.append(batchOf(schema, rows.slice(from, from + 50), from))
    }
    const taken: ReturnType<typeof rowsOf> = []
    let moves = 0
    const { memory } = holding
    await sorter.drain((batch) => {
      taken.push(...rowsOf(batch))
      const before = memory.u8
      if (moves < 2) memory.allocate(memory.capacityBytes)
      if (memory.u8 !== before) moves++
    })
    expect(moves).toBe(2)
    expect(taken).toEqual(inOrder)
  },
)
