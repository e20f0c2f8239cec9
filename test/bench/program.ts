// The engine's program of the bench, built as every program that is not developed on starts: one file, and what is loaded when needed.
import { join } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'

const root = join(import.meta.dirname, '../..')
/** Two folders below the root, like the host on Node: it finds kernels.wasm by the same way. */
const folder = join(root, '.awase/bench-program')

/** Not the program itself: it waits for parts that are loaded later, and they for what they share with it. */
const engine = /[\\/](engine|node_modules)[\\/]/

/** Only ASCII is read as it stands; other text would be decoded, and compiled as twice as many bytes, at every start. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') part.code = part.code.replace(/[^\0-\x7f]/g, escaped)
    }
  },
}

/**
 * A module that imports a name of `node:fs` has all its names looked up, some of which load streams and promises: 8 ms of each start.
 * What nobody imports is not looked up.
 */
const builtinsAsked: Plugin = {
  name: 'builtins-asked',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') part.code = part.code.replace(builtinImport, asked)
    }
  },
}

const builtinImport = /import\s*\{([^}]*)\}\s*from\s*["'](node:[a-z/]+)["'];?/g

function asked(_: string, names: string, module: string): string {
  return `const{${names.replaceAll(' as ', ':')}}=process.getBuiltinModule("${module}");`
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Builds `peers/awase.ts`; answers the file. */
export async function buildProgram(): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [asciiOnly, builtinsAsked],
    build: {
      ssr: 'test/bench/peers/awase.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node24',
      minify: true,
      rollupOptions: {
        output: {
          entryFileNames: 'awase.mjs',
          chunkFileNames: '[name]-[hash].mjs',
          // Each file takes its own time to be found and opened: what of the engine is always needed comes as one.
          codeSplitting: { groups: [{ name: 'engine', tags: ['$initial'], test: engine }] },
        },
      },
    },
    ssr: { noExternal: true },
  })
  return join(folder, 'awase.mjs')
}
