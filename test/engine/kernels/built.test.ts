// The committed kernels.wasm is what its sources say.
import { expect, it } from 'vitest'
import { buildKernels } from '../../../local/commands/kernels.ts'
import { kernelBytes } from './kernel-module.ts'

it('has committed the kernels that its sources compile to', async () => {
  expect(Buffer.from(await buildKernels()).equals(Buffer.from(kernelBytes))).toBe(true)
}, 60_000)
