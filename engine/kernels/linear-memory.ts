// What kernels see of a memory.

/** Kernels take absolute addresses into it. The views are replaced when the memory grows. */
export interface LinearMemory {
  readonly u8: Uint8Array<ArrayBuffer>
  readonly u16: Uint16Array<ArrayBuffer>
  readonly i32: Int32Array<ArrayBuffer>
  readonly u32: Uint32Array<ArrayBuffer>
  readonly f64: Float64Array<ArrayBuffer>
}

/** What backs a memory. A `WebAssembly.Memory` fits as it is. Growing may detach the old `buffer`. */
export interface Backing {
  readonly buffer: ArrayBuffer
  /** Adds so many pages of 64 KiB at least and answers the old number of pages. */
  grow(pages: number): number
}
