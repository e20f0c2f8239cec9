// kernels.wasm as Node compiles it, for tests that run both kinds of kernels.
import { readFileSync } from 'node:fs'

const file = new URL('../../../engine/kernels/kernels.wasm', import.meta.url)

export const kernelBytes: Uint8Array = readFileSync(file)
export const kernelModule: WebAssembly.Module = new WebAssembly.Module(readFileSync(file))
