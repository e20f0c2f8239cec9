// What a screen reader says of a node: type, name, problems.
import { useCallback } from 'react'
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeType } from '../../../engine/nodes/index.ts'
import { useLanguage } from '../../i18n/language.ts'

/** Stable while the language is the same. The status beside it is said by the card's own shape. */
export function useNodeLabel(): (node: JobNode) => string {
  const language = useLanguage()
  return useCallback(
    (node) => `${nodeType(node.type)?.texts[language].name ?? node.type}: ${node.name}`,
    [language],
  )
}
