// Names of node types in the other languages: the quick search and the palette find a node by any of them.
import { useEffect } from 'react'
import { create } from 'zustand'
import { languages } from '../../engine/nodes/node-type.ts'
import { fillWords } from './engine-words.ts'

type Words = 'coming' | 'here' | 'missing'

const useWords = create<{ are: Words }>(() => ({ are: 'coming' }))
let coming: Promise<void> | undefined

/** A fetch that failed is tried again at the next call. */
export function loadSearchWords(): Promise<void> {
  coming ??= takeWords().catch((error: unknown) => {
    coming = undefined
    useWords.setState({ are: 'missing' })
    throw error
  })
  return coming
}

async function takeWords(): Promise<void> {
  const { typeWords } = await import('./by-language/search-words.ts')
  for (const language of languages) {
    const byType = Object.entries(typeWords[language]).map(
      ([type, [name = '', ...synonyms]]) => [type, { name, synonyms }] as const,
    )
    fillWords('nodes', language, Object.fromEntries(byType))
  }
  useWords.setState({ are: 'here' })
}

/** Whether they are there. Who searches before renders again when they come; without them, nodes are found in one language. */
export function useSearchWords(): Words {
  useEffect(() => void loadSearchWords().catch(() => {}), [])
  return useWords(({ are }) => are)
}
