// The engine's program of the bench as one JavaScript file, as every program that is not developed on starts.
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')
/** Three folders below the root, like its source: it finds kernels.wasm by the same way. */
const folder = join(root, '.awase/bench/program')

/** Builds `peers/awase.ts`; answers the file. */
export async function buildProgram(): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: 'test/bench/peers/awase.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node24',
      rollupOptions: { output: { entryFileNames: 'awase.mjs', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  })
  return join(folder, 'awase.mjs')
}
