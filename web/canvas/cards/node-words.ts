// What a node says of itself on its card: its kind, its sentence.
import { connectorNamed } from '../../../engine/connectors/index.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import { openNode } from '../../../engine/nodes/config.ts'
import { mergeConfigSchema } from '../../../engine/nodes/merge/config.ts'
import type { NodeFace, Language } from '../../../engine/nodes/node-type.ts'

/** "Source · SFTP", "Merge · Left": the type and the choice that matters most. */
export function nodeKind(node: JobNode, type: NodeFace | undefined, language: Language): string {
  if (type === undefined) return node.type
  const { name, fields } = type.texts[language]
  const detail = detailOf(node, fields['how']?.options, language)
  return detail === undefined ? name : `${name} · ${detail}`
}

function detailOf(
  { config }: JobNode,
  how: Readonly<Record<string, string>> | undefined,
  language: Language,
): string | undefined {
  const { connector, how: chosen } = config
  if (typeof connector === 'string') return connectorNamed(connector)?.texts[language].name
  return typeof chosen === 'string' ? how?.[chosen] : undefined
}

export interface Phrase {
  text: string
  strong: boolean
}

/** The sentence of the node type in pieces; empty while its settings are refused. A merge's bars tell how: its keys remain to be said. */
export function nodeSentence(node: JobNode, language: Language): Phrase[] {
  const keys =
    node.type === 'merge' ? mergeConfigSchema.safeParse(node.config).data?.keys : undefined
  if (keys !== undefined && keys.length > 0) {
    return phrasesOf(keys.map(({ left, right }) => `**${left}** = **${right}**`).join(', '))
  }
  const { opened } = openNode(node)
  if (opened === undefined) return []
  return phrasesOf(opened.nodeType.sentence(opened.config, language))
}

/** `Keep **flights**` in pieces: what stands between two stars pairs is strong. */
export function phrasesOf(sentence: string): Phrase[] {
  return sentence
    .split('**')
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
