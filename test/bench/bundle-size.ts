// How much code a run in a tab or a Worker fetches: minified, gzipped, the kernels included.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { Rolldown } from 'vite'

const root = join(import.meta.dirname, '../..')

/** Bytes of `entry` and all that it imports, without what it loads only when somebody needs it, but with the operators of these node types. */
export async function bundleBytes(entry: string, nodeTypes: readonly string[]): Promise<number> {
  const chunks = await chunksOf(entry)
  const loaded = new Set<string>()
  const load = (name: string): void => {
    const chunk = chunks.get(name)
    if (chunk === undefined || loaded.has(name)) return
    loaded.add(name)
    chunk.imports.forEach(load)
  }
  for (const [name, { isEntry, facadeModuleId }] of chunks) {
    const isOperator = nodeTypes.some((type) =>
      facadeModuleId?.endsWith(`engine/nodes/${type}/operator.ts`),
    )
    if (isEntry || isOperator) load(name)
  }
  const code = [...loaded].map((name) => gzipSync(chunks.get(name)!.code).length)
  const kernels = gzipSync(readFileSync(join(root, 'engine/kernels/kernels.wasm'))).length
  return code.reduce((sum, bytes) => sum + bytes, kernels)
}

async function chunksOf(entry: string): Promise<Map<string, Rolldown.OutputChunk>> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: entry, write: false, minify: true, target: 'es2024' },
    ssr: { noExternal: true },
  })
  const { output } = built as Rolldown.RolldownOutput
  return new Map(
    output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part] as const] : [])),
  )
}
