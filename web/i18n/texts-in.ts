// All that the studio says in one language: its own texts, and those of the engine's node types and connectors.
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
  /** By type. */
  nodes: Readonly<Record<string, NodeTexts>>
  /** By name. */
  connectors: Readonly<Record<string, ConnectorTexts>>
}

export function textsIn(language: Language): TextsInLanguage {
  const together = <Said>(said: Said) => keptTogether(said, language)
  const page = Object.entries(texts).map(([id, text]) => [
    id,
    compileMessage(together(text[language])),
  ])
  const nodes = allNodeFaces().map((node) => [node.type, together(node.texts[language])])
  const systems = allConnectors().map((system) => [system.name, together(system.texts[language])])
  return {
    page: Object.fromEntries(page) as TextsInLanguage['page'],
    nodes: Object.fromEntries(nodes) as TextsInLanguage['nodes'],
    connectors: Object.fromEntries(systems) as TextsInLanguage['connectors'],
  }
}
