// How a program of Node is built that starts quickly: one file of what it always needs, and what is loaded when needed.
import { isAbsolute, join, resolve } from 'node:path'
import { build } from 'vite'
import type { Plugin } from 'vite'

export interface Recipe {
  root: string
  /** From the root. */
  entry: string
  /** From the root; whatever was in it is removed. */
  folder: string
}

export interface Built {
  file: string
  /** All files that it was made of. */
  sources: string[]
}

const name = 'program.mjs'

/** Builds the program. Its files must find what they read beside the sources, so `folder` lies as deep below the root as they do. */
export async function buildProgram({ root, entry, folder }: Recipe): Promise<Built> {
  const modules = new Set<string>()
  // The entry waits for parts that are loaded later, and they for what they share with it: that lies beside it.
  const others = (id: string): boolean => id !== resolve(root, entry)
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [asciiOnly, builtinsAsked, noting(modules)],
    build: {
      ssr: entry,
      outDir: join(root, folder),
      emptyOutDir: true,
      target: 'node24',
      minify: true,
      rollupOptions: {
        output: {
          entryFileNames: name,
          chunkFileNames: '[name]-[hash].mjs',
          // Each file takes its own time to be found and opened: what is always needed comes as one.
          codeSplitting: { groups: [{ name: 'always', tags: ['$initial'], test: others }] },
        },
      },
    },
    ssr: { noExternal: true },
  })
  return { file: resolve(root, folder, name), sources: [...modules].toSorted() }
}

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

/** What is not a file is Node's own, or made while building. */
function noting(modules: Set<string>): Plugin {
  return {
    name: 'noting',
    generateBundle() {
      for (const id of this.getModuleIds()) if (isAbsolute(id)) modules.add(id)
    },
  }
}
