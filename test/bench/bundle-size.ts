// How much code a run in a tab or a Worker fetches: minified, gzipped, the kernels included.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { Rolldown } from 'vite'

const root = join(import.meta.dirname, '../..')

export interface BundleSize {
  /** What `entry` imports, and the kernels. */
  firstBytes: number
  /** What is loaded when somebody needs it: operators, regular expressions, tables of encodings, unpacking. */
  lazyBytes: number
}

export async function bundleSize(entry: string): Promise<BundleSize> {
  const chunks = await chunksOf(entry)
  const first = new Set<string>()
  const load = (name: string): void => {
    const chunk = chunks.get(name)
    if (chunk === undefined || first.has(name)) return
    first.add(name)
    chunk.imports.forEach(load)
  }
  for (const [name, { isEntry }] of chunks) if (isEntry) load(name)
  const kernels = readFileSync(join(root, 'engine/kernels/kernels.wasm'))
  const size = { firstBytes: gzipSync(kernels).length, lazyBytes: 0 }
  for (const [name, { code }] of chunks) {
    size[first.has(name) ? 'firstBytes' : 'lazyBytes'] += gzipSync(code).length
  }
  return size
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
