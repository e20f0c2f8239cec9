// Builds engine/kernels/kernels.wasm from the AssemblyScript beside it. The file is committed; a test builds it anew and compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from 'assemblyscript/asc'

const kernels = join(import.meta.dirname, '../../engine/kernels')

const options =
  '--enable simd --runtime stub --importMemory --initialMemory 1 -O3 --noAssert --outFile kernels.wasm'

/**
 * Sources end in `.as`, since they are TypeScript only in looks: type check, lint and formatting of the house do not apply. The compiler asks
 * for `.ts`. Throws with the compiler's messages.
 */
export async function buildKernels(): Promise<Uint8Array> {
  let built: Uint8Array | undefined
  const { error, stderr } = await main(['index.ts', ...options.split(' ')], {
    readFile(name) {
      const path = join(kernels, 'assembly', name.replace(/\.ts$/, '.as'))
      return existsSync(path) ? readFileSync(path, 'utf8') : null
    },
    writeFile(name, content) {
      if (name === 'kernels.wasm' && typeof content !== 'string') built = content
    },
    listFiles: () => [],
  })
  if (error !== null || built === undefined) throw new Error(stderr.toString())
  return built
}

if (import.meta.main) {
  const built = await buildKernels()
  writeFileSync(join(kernels, 'kernels.wasm'), built)
  process.stdout.write(`engine/kernels/kernels.wasm: ${built.length} bytes\n`)
}
