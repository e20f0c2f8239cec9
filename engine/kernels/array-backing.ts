// What backs a memory without WebAssembly.
import type { Backing } from './linear-memory.ts'

export const pageBytes = 65536
/** Of a buffer that has to move, up to so many pages (4 MB); a larger one moves to all of the budget at once. */
const growth = 8
const mostMoved = 64

/**
 * A plain array buffer that moves to a larger one when it grows, in few steps: what nobody has touched takes no room, but what is moved is copied
 * and takes its room twice. Small ones stay small all the same, because V8 collects garbage by the size of buffers, touched or not.
 */
export class ArrayBacking implements Backing {
  buffer = new ArrayBuffer(pageBytes)
  private readonly mostPages: number

  constructor(budgetBytes: number) {
    this.mostPages = Math.floor(budgetBytes / pageBytes)
  }

  grow(pages: number): number {
    const old = this.buffer
    const oldPages = old.byteLength / pageBytes
    const further = oldPages < mostMoved ? oldPages * growth : this.mostPages
    const wanted = Math.max(oldPages + pages, Math.min(further, this.mostPages))
    const grown = new ArrayBuffer(wanted * pageBytes)
    new Uint8Array(grown).set(new Uint8Array(old))
    this.buffer = grown
    return oldPages
  }
}
