// The kernels as WebAssembly: an instance of kernels.wasm over a memory of its own. The platform compiles the module, not the engine.
import type { Backing } from './linear-memory.ts'
import type { KernelModule, Kernels } from './kernels.ts'

/** What tabs, Workers and Node all have; the engine's library of types knows no platform. */
interface Platform {
  WebAssembly: {
    Memory: new (pages: { initial: number }) => Backing
    Instance: new (
      module: KernelModule,
      imports: { env: { memory: Backing } },
    ) => { exports: unknown }
  }
}

type Exports = Omit<Kernels, 'scan' | 'isRectangular'> & {
  scan(...words: number[]): number
  isRectangular(positions: number, rows: number, fields: number): number
}

/** Errors: the platform's own, when the module is not kernels.wasm. */
export function startWebAssembly(module: KernelModule): { backing: Backing; kernels: Kernels } {
  const { WebAssembly } = globalThis as unknown as Platform
  const backing = new WebAssembly.Memory({ initial: 1 })
  const instance = new WebAssembly.Instance(module, { env: { memory: backing } })
  const exports = instance.exports as Exports
  const kernels: Kernels = {
    ...exports,
    scan: (start, end, positions, capacity, info, { delimiter, quote }) =>
      exports.scan(start, end, positions, capacity, info, delimiter, quote),
    isRectangular: (positions, rows, fields) =>
      exports.isRectangular(positions, rows, fields) === 1,
  }
  return { backing, kernels }
}
