// The linear memory of one engine instance: one growing buffer, typed views over it, blocks handed out by address.
import { AwaseError } from '../error.ts'
import { ArrayBacking, pageBytes } from '../kernels/array-backing.ts'
import type { KernelModule, Kernels } from '../kernels/kernels.ts'
import type { Backing, LinearMemory } from '../kernels/linear-memory.ts'
import { typeScriptKernels } from '../kernels/typescript.ts'
import { startWebAssembly } from '../kernels/webassembly.ts'
import { bytesOfClass, classesFor, sizeClassOf, sizeClassWithin } from './size-classes.ts'

export interface MemoryOptions {
  /** Most bytes this memory may take; asking for more is the error `memory.over-budget`. */
  budgetBytes?: number
  /** What that error tells a person: the memory of the whole run, where this one is a part of it. Absent: the budget. */
  toldBytes?: number | undefined
  backing?: Backing
  /** With it the kernels run as WebAssembly and the memory is a `WebAssembly.Memory`; without it they run as TypeScript. */
  kernels?: KernelModule | undefined
}

const smallestBlock = 64
/** Kernels read and write whole vectors: so many bytes behind the last block may be touched. */
const slackBytes = 64
const smallestPiece = 4096
const largestPiece = 256 * 1024
const piecesInBudget = 256
const defaultBudgetBytes = 96 * 1024 * 1024

/**
 * Kernels take absolute addresses into it. Address 0 is never handed out. `u8`, `u32` and `f64` are replaced when the memory grows:
 * read them from here each time, never keep one across an `allocate` or an `await`.
 */
export class Memory implements LinearMemory {
  u8: Uint8Array<ArrayBuffer>
  u16: Uint16Array<ArrayBuffer>
  i32: Int32Array<ArrayBuffer>
  u32: Uint32Array<ArrayBuffer>
  f64: Float64Array<ArrayBuffer>
  readonly budgetBytes: number
  /** What stores and writers take at a time: less where there is little memory, since many of them share it. */
  readonly pieceBytes: number
  readonly kernels: Kernels
  /** Blocks that somebody could do without (`SpareRoom`): taken back before anybody is refused. */
  readonly spared = new Set<{ dispose(): void }>()
  private readonly toldBytes: number
  private readonly backing: Backing
  private top = smallestBlock
  /** Free blocks by size class (`size-classes.ts`). */
  private readonly free: number[][] = []
  private readonly sizeClasses = new Map<number, number>()

  constructor(options: MemoryOptions = {}) {
    this.budgetBytes = options.budgetBytes ?? defaultBudgetBytes
    this.toldBytes = options.toldBytes ?? this.budgetBytes
    const share = 2 ** Math.floor(Math.log2(Math.max(1, this.budgetBytes / piecesInBudget)))
    this.pieceBytes = Math.max(smallestPiece, Math.min(largestPiece, share))
    const webAssembly = options.kernels && startWebAssembly(options.kernels)
    this.backing = webAssembly?.backing ?? options.backing ?? new ArrayBacking(this.budgetBytes)
    this.kernels = webAssembly?.kernels ?? typeScriptKernels(this)
    const buffer = this.backing.buffer
    this.u8 = new Uint8Array(buffer)
    this.u16 = new Uint16Array(buffer)
    this.i32 = new Int32Array(buffer)
    this.u32 = new Uint32Array(buffer)
    this.f64 = new Float64Array(buffer)
  }

  /** Bytes in use or free for reuse; never more than the budget. */
  get sizeBytes(): number {
    return this.top
  }

  /** Bytes that the buffer has, used or not: it never shrinks. */
  get capacityBytes(): number {
    return this.u8.length
  }

  /** Takes all blocks back at once, for the next execution: it finds zeros, as in a new memory. */
  reset(): void {
    this.u8.fill(0, 0, this.top + slackBytes)
    this.top = smallestBlock
    this.free.length = 0
    this.sizeClasses.clear()
    this.spared.clear()
  }

  /** Address of a block of at least `bytes`, aligned to 64. Its content is whatever was there. */
  allocate(bytes: number): number {
    const wanted = sizeClassOf(bytes)
    for (let sizeClass = wanted; sizeClass <= classesFor(wanted); sizeClass++) {
      const free = this.free[sizeClass]?.pop()
      if (free !== undefined) return this.taken(free, sizeClass)
    }
    return this.taken(this.extend(bytesOfClass(wanted)), wanted)
  }

  private taken(address: number, sizeClass: number): number {
    this.sizeClasses.set(address, sizeClass)
    return address
  }

  /** Whether a block of so many bytes would surely be had. */
  hasRoom(bytes: number): boolean {
    const sizeClass = sizeClassOf(bytes)
    const isFree = this.free.some((blocks, of) => of >= sizeClass && blocks.length > 0)
    return isFree || this.top + bytesOfClass(sizeClass) <= this.budgetBytes
  }

  /** Gives a block back. Its address must come from `allocate`. */
  release(address: number): void {
    const sizeClass = this.sizeClasses.get(address)
    if (sizeClass === undefined) throw new Error(`not an allocated block: ${address}`)
    this.sizeClasses.delete(address)
    ;(this.free[sizeClass] ??= []).push(address)
  }

  /** A block of at least `bytes` that begins with the first `kept` bytes of the old one, which is given back. */
  reallocate(address: number, kept: number, bytes: number): number {
    const moved = this.allocate(bytes)
    this.u8.copyWithin(moved, address, address + kept)
    this.release(address)
    return moved
  }

  /** Usable size of a block: what was asked for, rounded up to the next size that there is. */
  blockBytes(address: number): number {
    const sizeClass = this.sizeClasses.get(address)
    return sizeClass === undefined ? 0 : bytesOfClass(sizeClass)
  }

  /** Throws `memory.over-budget` where what is held beside it, in the JavaScript heap, is more than all of it. */
  allow(heldBytes: number): void {
    if (heldBytes > this.budgetBytes) throw this.overBudget()
  }

  private overBudget(): AwaseError {
    const values = { budgetMb: Math.floor(this.toldBytes / 1048576) }
    return new AwaseError('memory.over-budget', { values })
  }

  private extend(bytes: number): number {
    if (this.top + bytes > this.budgetBytes) {
      const found = this.takeLarger(bytes) ?? this.joinFree(bytes)
      if (found !== undefined) return found
    }
    const address = this.top
    const needed = address + bytes
    if (needed > this.budgetBytes) {
      if (this.spared.size === 0) throw this.overBudget()
      for (const room of this.spared) room.dispose()
      return this.extend(bytes)
    }
    this.ensure(needed + slackBytes)
    this.top = needed
    return address
  }

  /** The beginning of a free block that is larger than asked for; undefined when there is none. */
  private takeLarger(bytes: number): number | undefined {
    const large = this.free.findIndex((blocks, of) => {
      return blocks?.length > 0 && bytesOfClass(of) > bytes
    })
    if (large < 0) return undefined
    const block = this.free[large]!.pop()!
    this.cut(block + bytes, block + bytesOfClass(large))
    return block
  }

  /**
   * When the budget is used up, neighbouring free blocks are joined and cut anew: a run that needed many small blocks may need a few large ones
   * later. Answers a block of that size, undefined when there is none; what is free at the end is no longer in use at all.
   */
  private joinFree(bytes: number): number | undefined {
    const spans = freeSpans(this.free)
    this.free.length = 0
    if (spans.at(-1)?.end === this.top) this.top = spans.pop()!.start
    let found: number | undefined
    for (const { start, end } of spans) {
      const fits = found === undefined && end - start >= bytes
      if (fits) found = start
      this.cut(fits ? start + bytes : start, end)
    }
    return found
  }

  /** Into free blocks, the largest ones first. */
  private cut(start: number, end: number): void {
    for (let at = start; at < end;) {
      const sizeClass = sizeClassWithin(end - at)
      ;(this.free[sizeClass] ??= []).push(at)
      at += bytesOfClass(sizeClass)
    }
  }

  private ensure(needed: number): void {
    const have = this.u8.length
    if (needed <= have) return
    const wanted = Math.max(needed, Math.min(have * 2, this.budgetBytes))
    this.backing.grow(Math.ceil((wanted - have) / pageBytes))
    const buffer = this.backing.buffer
    this.u8 = new Uint8Array(buffer)
    this.u16 = new Uint16Array(buffer)
    this.i32 = new Int32Array(buffer)
    this.u32 = new Uint32Array(buffer)
    this.f64 = new Float64Array(buffer)
  }
}

interface Span {
  start: number
  end: number
}

/** Where free blocks are next to each other, in order. */
function freeSpans(free: readonly (readonly number[] | undefined)[]): Span[] {
  const blocks = free.flatMap((addresses, sizeClass) =>
    (addresses ?? []).map((start) => ({ start, end: start + bytesOfClass(sizeClass) })),
  )
  const spans: Span[] = []
  for (const { start, end } of blocks.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1)
    if (last?.end === start) last.end = end
    else spans.push({ start, end })
  }
  return spans
}
