// One language a chunk: what `i18n/by-language/` exports is computed while building and written out as data, so that neither the
// other languages nor the ICU parser come along; in the place of the engine's own texts (`texts/<language>.ts` of node types and
// connectors) stand the words that arrive with the language (`i18n/engine-words.ts`). Without the build all of it runs as written.
import type { Plugin } from 'vite'

const computed = /\/web\/i18n\/by-language\/.+\.ts$/
const described = /\/engine\/((?:nodes|connectors)\/[^/]+)\/texts\/(en|ja|de)\.ts$/
const words = new URL('../i18n/engine-words.ts', import.meta.url).pathname

export function byLanguage(): Plugin {
  return {
    name: 'awase-by-language',
    apply: 'build',
    async load(id) {
      const [, place, language] = described.exec(id) ?? []
      if (place !== undefined) {
        return `import { wordsOf } from '${words}'\nexport const ${language} = wordsOf('${place}/${language}')`
      }
      if (!computed.test(id)) return null
      const values = Object.entries((await import(id)) as Record<string, unknown>)
      return values
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n')
    },
  }
}
