// What script the browser must have before the canvas of a job can be used: the page's entry, the studio, all that they
// import at once, and the texts of one language (the heaviest).
import { build } from 'vite'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { checkout } from '../../stack/stack.ts'
import { atMost } from '../figure.ts'
import type { Figure } from '../figure.ts'

export const firstLoadLimitKb = 300

export interface Chunk {
  fileName: string
  isEntry: boolean
  imports: readonly string[]
  code: string
  /** Modules in it, with what they weigh before they are packed. */
  modules: Readonly<Record<string, { renderedLength: number }>>
}

const oneLanguage = /web\/i18n\/by-language\/\w+\/texts\.ts$/

/** Builds the studio in memory, as it is shipped. */
export async function builtChunks(): Promise<Chunk[]> {
  const built = await build({
    configFile: join(checkout, 'web/vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  })
  const [output] = [built].flat()
  if (output === undefined || !('output' in output)) throw new Error('nothing was built')
  return output.output.flatMap((part) => (part.type === 'chunk' ? [part as Chunk] : []))
}

/** The chunks that must be there before the canvas: what is imported dynamically comes later and is not among them. */
export function firstChunks(chunks: readonly Chunk[]): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const first = new Set<Chunk>()
  const take = (chunk: Chunk | undefined) => {
    if (chunk === undefined || first.has(chunk)) return
    first.add(chunk)
    for (const name of chunk.imports) take(byName.get(name))
  }
  take(chunks.find(({ isEntry }) => isEntry))
  const studio = chunks.find(({ modules }) =>
    Object.keys(modules).some((id) => id.endsWith('web/studio/studio-page.tsx')),
  )
  if (studio === undefined) throw new Error('The studio is in no chunk')
  take(studio)
  take(
    heaviest(
      chunks.filter(({ modules }) => Object.keys(modules).some((id) => oneLanguage.test(id))),
    ),
  )
  return [...first]
}

function heaviest(chunks: readonly Chunk[]): Chunk | undefined {
  return chunks.toSorted((a, b) => gzippedKb([b]) - gzippedKb([a]))[0]
}

export function gzippedKb(chunks: readonly Chunk[]): number {
  const bytes = chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
  return Math.round(bytes / 1000)
}

export const firstLoadKb: Figure = {
  id: 'first-load-kb',
  title: 'Kilobytes of gzipped script before the canvas is usable',
  ...atMost(firstLoadLimitKb),
  async measure() {
    const first = firstChunks(await builtChunks())
    return { value: gzippedKb(first), note: `${first.length} files` }
  },
}
