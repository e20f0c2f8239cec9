// What the studio says in one language, in two parts: its own texts and what node types are called, and the longer words of node types
// and connectors, which nobody reads before a canvas is drawn.
import { compileMessage, type CompiledMessage } from '@lingui/message-utils/compileMessage'
import { allConnectors } from '../../engine/connectors/index.ts'
import type { ConnectorTexts } from '../../engine/connectors/connector.ts'
import { allNodeFaces } from '../../engine/nodes/faces.ts'
import type { Language, NodeTexts } from '../../engine/nodes/node-type.ts'
import { texts } from './areas/index.ts'
import { keptTogether } from './kept-together.ts'

export interface TextsInLanguage {
  /** Compiled ICU by text id. */
  page: Readonly<Record<string, CompiledMessage>>
  /** By type: its name, its line in the palette, and what finds it. */
  nodes: Readonly<Record<string, Pick<NodeTexts, 'name' | 'purpose' | 'synonyms'>>>
}

export interface LongerWords {
  /** By type: help, settings and counters. */
  nodes: Readonly<Record<string, Pick<NodeTexts, 'help' | 'fields' | 'counters'>>>
  /** By name. */
  connectors: Readonly<Record<string, ConnectorTexts>>
}

export function textsIn(language: Language): TextsInLanguage {
  const page = Object.entries(texts).map(([id, text]) => [
    id,
    compileMessage(keptTogether(text[language], language)),
  ])
  return {
    page: Object.fromEntries(page) as TextsInLanguage['page'],
    nodes: nodesIn(language, ({ name, purpose, synonyms }) => ({ name, purpose, synonyms })),
  }
}

export function longerWordsIn(language: Language): LongerWords {
  const systems = allConnectors().map(
    (system) => [system.name, keptTogether(system.texts[language], language)] as const,
  )
  return {
    nodes: nodesIn(language, ({ help, fields, counters }) => ({ help, fields, counters })),
    connectors: Object.fromEntries(systems),
  }
}

function nodesIn<Words>(
  language: Language,
  take: (texts: NodeTexts) => Words,
): Readonly<Record<string, Words>> {
  const words = allNodeFaces().map(
    (node) => [node.type, take(keptTogether(node.texts[language], language))] as const,
  )
  return Object.fromEntries(words)
}
