// What the quick search and the palette find things by: names in every language, so that somebody may type the word they know.
import { allNodeFaces } from '../../../engine/nodes/faces.ts'
import { languages, type Language } from '../../../engine/nodes/node-type.ts'
import { texts } from '../areas/index.ts'

type Words = Readonly<Record<string, readonly string[]>>

function wordsOfTypes(language: Language): Words {
  const types = allNodeFaces().map((type) => {
    const { name, synonyms } = type.texts[language]
    return [type.type, [name, ...synonyms]] as const
  })
  return Object.fromEntries(types)
}

/** By language, then by node type: its name, then its synonyms. */
export const typeWords: Readonly<Record<Language, Words>> = {
  en: wordsOfTypes('en'),
  ja: wordsOfTypes('ja'),
  de: wordsOfTypes('de'),
}

const labels = /^(action|studio|zoom|nav|theme|density)\.|^settings\.title$/

/** Labels of actions, by text id. */
export const labelWords: Words = Object.fromEntries(
  Object.entries(texts)
    .filter(([id]) => labels.test(id))
    .map(([id, text]) => [id, languages.map((each) => text[each])]),
)
