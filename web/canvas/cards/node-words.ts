// What a node says of itself on its card: its kind, its sentence. Both say less until the engine has come.
import type { JobNode } from '../../../engine/job/document.ts'
import type { OpenedNode } from '../../../engine/nodes/config.ts'
import type { Language, NodeFace } from '../../../engine/nodes/node-type.ts'
import type { Engine } from '../../document/engine.ts'

/** "Source · SFTP", "Merge · Left": the type and the choice that matters most. */
export function nodeKind(
  engine: Engine | undefined,
  node: JobNode,
  type: NodeFace | undefined,
  language: Language,
): string {
  if (type === undefined) return node.type
  const { name, fields } = type.texts[language]
  const detail = detailOf(engine, node, fields['how']?.options, language)
  // The dot stays with what follows it.
  return detail === undefined ? name : `${name} ·\u00a0${detail}`
}

function detailOf(
  engine: Engine | undefined,
  { config }: JobNode,
  how: Readonly<Record<string, string>> | undefined,
  language: Language,
): string | undefined {
  const { connector, how: chosen } = config
  if (typeof connector === 'string') return engine?.connectorNamed(connector)?.texts[language].name
  return typeof chosen === 'string' ? how?.[chosen] : undefined
}

export interface Phrase {
  text: string
  strong: boolean
}

/** The sentence of the node type in pieces; empty while its settings are refused. Where the bars of a card tell how, the keys remain to be said. */
export function nodeSentence(
  engine: Engine | undefined,
  node: JobNode,
  language: Language,
): Phrase[] {
  const opened = engine?.openNode(node).opened
  if (opened === undefined) return []
  const pairs = comparedPairs(opened)
  return phrasesOf(
    pairs.length > 0 ? pairs.join(', ') : opened.nodeType.sentence(opened.config, language),
  )
}

/** What one dataset is compared with another by: `**code** = **iata**`. */
function comparedPairs({ nodeType, config }: OpenedNode): string[] {
  const [left = [], right = []] = nodeType.inputs.map(({ name }) => nodeType.keys?.of(config, name))
  return right.map((name, index) => `**${left[index]}** = **${name}**`)
}

/** `Keep **flights**` in pieces: what stands between two stars pairs is strong. */
export function phrasesOf(sentence: string): Phrase[] {
  return sentence
    .split('**')
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
