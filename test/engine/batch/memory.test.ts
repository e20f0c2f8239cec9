// Linear memory: blocks, growth, budget, arenas; and vectors that survive growth.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Arena } from '../../../engine/batch/arena.ts'
import { memoryOf } from '../../../engine/batch/memory-of.ts'
import { Memory } from '../../../engine/batch/memory.ts'
import { SpareRoom } from '../../../engine/batch/spare-room.ts'
import { AwaseError } from '../../../engine/error.ts'
import { hostOf } from '../formats/host.ts'

describe('memory', () => {
  test('hands out aligned blocks that do not overlap, and the same ones again', () => {
    const memory = new Memory()
    const a = memory.allocate(100)
    const b = memory.allocate(100)
    expect([a % 64, b % 64, a > 0]).toEqual([0, 0, true])
    expect(Math.abs(b - a)).toBeGreaterThanOrEqual(128)
    memory.release(a)
    expect(memory.allocate(120)).toBe(a)
    expect(() => memory.release(12345)).toThrow('not an allocated block')
  })

  test('keeps its content when it grows and when a block moves', () => {
    const memory = new Memory()
    const block = memory.allocate(64)
    memory.u8.set([1, 2, 3], block)
    const before = memory.u8
    memory.allocate(1 << 20)
    expect(memory.u8).not.toBe(before)
    expect([...memory.u8.subarray(block, block + 3)]).toEqual([1, 2, 3])
    const moved = memory.reallocate(block, 3, 5000)
    expect([...memory.u8.subarray(moved, moved + 3)]).toEqual([1, 2, 3])
    expect(memory.u32.buffer).toBe(memory.u8.buffer)
    expect(memory.blockBytes(moved)).toBe(8192)
  })

  test('never takes more than its budget', () => {
    const memory = new Memory({ budgetBytes: 1 << 20 })
    memory.allocate(1 << 19)
    expect(() => memory.allocate(1 << 19)).toThrow(
      expect.objectContaining({ code: 'memory.over-budget', values: { budgetMb: 1 } }),
    )
    expect(memory.u8.length).toBeLessThanOrEqual(1 << 20)
    expect(() => new Memory({ budgetBytes: 10 }).allocate(1)).toThrow(AwaseError)
  })

  test('tells a person the memory of the whole run, where it is a part of it', () => {
    const memory = new Memory({ budgetBytes: 1 << 20, toldBytes: 2 << 20 })
    expect(() => memory.allocate(2 << 20)).toThrow(
      expect.objectContaining({ code: 'memory.over-budget', values: { budgetMb: 2 } }),
    )
  })

  test('joins free blocks and cuts large ones when the budget is used up', () => {
    const memory = new Memory({ budgetBytes: 1 << 20 })
    const small = Array.from({ length: 15 }, () => memory.allocate(1 << 16))
    for (const block of small) memory.release(block)
    const large = memory.allocate(1 << 19)
    const rest = Array.from({ length: 7 }, () => memory.allocate(1 << 16))
    expect(() => memory.allocate(1 << 17)).toThrow(AwaseError)
    memory.release(large)
    const pieces = Array.from({ length: 8 }, () => memory.allocate(1 << 16))
    expect(new Set([...rest, ...pieces]).size).toBe(15)
  })

  test('never hands out a byte twice, whatever comes and goes', () => {
    const steps = fc.array(
      fc.record({ bytes: fc.integer({ min: 1, max: 90_000 }), keep: fc.nat(12) }),
      { minLength: 50, maxLength: 400 },
    )
    fc.assert(
      fc.property(steps, (all) => {
        const memory = new Memory({ budgetBytes: 1 << 18 })
        const held: number[] = []
        for (const { bytes, keep } of all) {
          while (held.length > keep) memory.release(held.splice(bytes % held.length, 1)[0]!)
          try {
            held.push(memory.allocate(bytes))
          } catch (error) {
            if (!(error instanceof AwaseError)) throw error
          }
          const spans = held
            .map((at) => [at, at + memory.blockBytes(at)] as const)
            .toSorted((a, b) => a[0] - b[0])
          for (let i = 1; i < spans.length; i++)
            expect(spans[i]![0]).toBeGreaterThanOrEqual(spans[i - 1]![1])
          expect(spans.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(1 << 18)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('takes back what somebody could do without before it refuses', () => {
    const memory = new Memory({ budgetBytes: 1 << 20 })
    const spare = new SpareRoom(memory)
    expect(spare.reserve(1 << 19)).toBe(true)
    expect(memory.sizeBytes).toBeGreaterThan(1 << 19)
    const needed = memory.allocate(1 << 19)
    expect(spare.address).toBe(0)
    expect(spare.reserve(1 << 19)).toBe(false)
    memory.release(needed)
    expect(spare.reserve(1 << 19)).toBe(true)
    spare.dispose()
    expect(memory.allocate(1 << 19)).toBe(needed)
    expect(() => memory.allocate(1 << 19)).toThrow(AwaseError)
  })

  test('has large blocks in quarter steps, and hands out a larger one that is free', () => {
    const memory = new Memory()
    const sizes = [1 << 19, (1 << 19) + 1, (1 << 20) + 2, 1_600_000, 2 << 20, 5_000_000]
    const blocks = sizes.map((bytes) => memory.allocate(bytes))
    const quarter = 1 << 17
    expect(blocks.map((at) => memory.blockBytes(at) / quarter)).toEqual([4, 5, 10, 14, 16, 40])
    expect(blocks.every((at) => at % 64 === 0)).toBe(true)
    memory.release(blocks[3]!)
    const again = memory.allocate((1 << 20) + 2)
    expect([again, memory.blockBytes(again) / quarter]).toEqual([blocks[3], 14])
  })

  test('never hands out a byte twice where blocks are large', () => {
    const steps = fc.array(
      fc.record({ bytes: fc.integer({ min: 1, max: 5 << 20 }), keep: fc.nat(6) }),
      { minLength: 20, maxLength: 100 },
    )
    fc.assert(
      fc.property(steps, (all) => {
        const budgetBytes = 12 << 20
        const memory = new Memory({ budgetBytes })
        const held: number[] = []
        for (const { bytes, keep } of all) {
          while (held.length > keep) memory.release(held.splice(bytes % held.length, 1)[0]!)
          try {
            held.push(memory.allocate(bytes))
            expect(memory.blockBytes(held.at(-1)!)).toBeGreaterThanOrEqual(bytes)
          } catch (error) {
            if (!(error instanceof AwaseError)) throw error
          }
          const ends = held.toSorted((a, b) => a - b)
          const overlap = ends.findIndex(
            (at, i) => at + memory.blockBytes(at) > (ends[i + 1] ?? budgetBytes),
          )
          expect(overlap).toBe(-1)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('works on a WebAssembly memory', () => {
    const memory = new Memory({ backing: new WebAssembly.Memory({ initial: 1 }) })
    const block = memory.allocate(64)
    memory.u8[block] = 7
    memory.allocate(1 << 20)
    expect(memory.u8[block]).toBe(7)
  })

  test('is one per host, or the one that the host brings', () => {
    const host = hostOf({})
    expect(memoryOf(host)).toBe(memoryOf(host))
    expect(memoryOf(hostOf({}))).not.toBe(memoryOf(host))
    const memory = new Memory()
    expect(memoryOf({ ...host, memory })).toBe(memory)
  })
})

describe('arena', () => {
  test('gives back what was allocated since a mark', () => {
    const memory = new Memory()
    const arena = new Arena(memory, 1024)
    const first = arena.allocate(10)
    const mark = arena.mark()
    const second = arena.allocate(10)
    expect(second).toBe(first + 16)
    arena.allocate(5000)
    const held = arena.sizeBytes
    expect(held).toBeGreaterThanOrEqual(1024 + 5000)
    arena.release(mark)
    expect(arena.sizeBytes).toBe(1024)
    expect(arena.allocate(10)).toBe(second)
    arena.dispose()
    expect(arena.sizeBytes).toBe(0)
    expect(memory.allocate(1024)).toBe(first)
  })
})
