// The language of an answer, from Accept-Language.
import { languages } from '../../../engine/nodes/node-type.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'

/** The supported language with the highest weight (`ja-JP` counts as `ja`); English when none fits. */
export function languageOf(acceptLanguage: string | null | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').map((part, index) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q)
    return { tag: tag.split('-')[0] ?? '', weight: weight ? Number(weight) : 1, index }
  })
  wishes.sort((a, b) => b.weight - a.weight || a.index - b.index)
  for (const { tag, weight } of wishes) {
    const language = languages.find((known) => known === tag)
    if (language !== undefined && weight > 0) return language
  }
  return 'en'
}
