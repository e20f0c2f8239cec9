// One language a chunk: what `i18n/by-language/` exports is computed while building and written out as data, so that neither the
// other languages nor the ICU parser come along; the engine's own texts (`texts/<language>.ts` of node types and connectors) are
// left empty and get their words when the language's chunk arrives (`i18n/language.ts`). Without the build all of it runs as written.
import type { Plugin } from 'vite'

const computed = /\/web\/i18n\/by-language\/.+\.ts$/
const described = /\/engine\/(?:nodes|connectors)\/[^/]+\/texts\/(en|ja|de)\.ts$/

const withoutWords = '{ name: "", purpose: "", help: "", synonyms: [], fields: {}, counters: {} }'

export function byLanguage(): Plugin {
  return {
    name: 'awase-by-language',
    apply: 'build',
    async load(id) {
      const language = described.exec(id)?.[1]
      if (language !== undefined) return `export const ${language} = ${withoutWords}`
      if (!computed.test(id)) return null
      const values = Object.entries((await import(id)) as Record<string, unknown>)
      return values
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n')
    },
  }
}
