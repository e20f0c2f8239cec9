// The words of the engine's node types and connectors in the page. The build (`build/by-language.ts`) puts `wordsOf(…)` in the place of
// their own `texts/<language>.ts`: empty until that language has come, whichever of the two comes first.

const words = new Map<string, object>()

/** `place`: `nodes/merge/en`. Always the same object. */
export function wordsOf(place: string): object {
  const known = words.get(place) ?? {
    name: '',
    purpose: '',
    help: '',
    synonyms: [],
    fields: {},
    counters: {},
  }
  words.set(place, known)
  return known
}

/** Takes in words by node type or connector, of one language. */
export function fillWords(
  room: 'nodes' | 'connectors',
  language: string,
  byName: Readonly<Record<string, object>>,
): void {
  for (const [name, texts] of Object.entries(byName))
    Object.assign(wordsOf(`${room}/${name}/${language}`), texts)
}
