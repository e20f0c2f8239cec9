// What the command palette finds about the job: actions, nodes to add, nodes and fields to go to.
import { Columns3, CornerDownRight, Plus, type LucideIcon } from 'lucide-react'
import { graphOf } from '../../../engine/job/graph.ts'
import { allNodeFaces } from '../../../engine/nodes/faces.ts'
import { languages, type NodeFace, type Language } from '../../../engine/nodes/node-type.ts'
import { addNodeAt, placeAfterSelection } from '../../canvas/adding/adding.ts'
import { matchScore, rankOf } from '../../canvas/adding/search-rank.ts'
import { focusCard } from '../../canvas/selection/targets.ts'
import { pointOnCanvas } from '../../canvas/viewport/pointer.ts'
import { showNode } from '../../canvas/viewport/visible.ts'
import { useJob } from '../../document/store.ts'
import { labelWords } from '../../i18n/by-language/search-words.ts'
import type { Translate } from '../../i18n/language.ts'
import { revealField, select } from '../view.ts'
import type { Action, Surroundings } from '../actions/action.ts'
import { actions } from '../actions/index.ts'

export interface Entry {
  id: string
  label: string
  icon: LucideIcon
  /** The first is shown. */
  keys: readonly string[]
  /** Found by any of these as well. */
  also: readonly string[]
  /** Too many to be listed: only found. */
  found?: true
  /** Why it would do nothing: it is listed and cannot be taken. */
  refused?: string
  perform: (surroundings: Surroundings) => void
}

export function paletteEntries(t: Translate, language: Language): Entry[] {
  const { nodes } = useJob.getState().document
  return [
    ...actions.filter(isOffered).map((action) => actionEntry(action, t)),
    ...allNodeFaces().map((type) => addEntry(type, t, language)),
    ...nodes.map(({ id, name }): Entry => goEntry(id, name, t)),
    ...fieldEntries(t),
  ]
}

/** Each field once, at the first node that hands it on. */
function fieldEntries(t: Translate): Entry[] {
  const { document, inference } = useJob.getState()
  const names = new Map(document.nodes.map(({ id, name }) => [id, name]))
  const first = new Map<string, string>()
  for (const id of graphOf(document).order)
    for (const { name } of inference.outputs[id] ?? []) if (!first.has(name)) first.set(name, id)
  return [...first].map(([field, node]): Entry => ({
    id: `field ${field}`,
    label: t('palette.field', { field, node: names.get(node) ?? node }),
    icon: Columns3,
    keys: [],
    also: [field],
    found: true,
    perform: () => {
      revealField(node, field)
      showNode(node)
    },
  }))
}

function isOffered({ keysOnly, enabled }: Action): boolean {
  return keysOnly !== true && enabled?.() !== false
}

function actionEntry(action: Action, t: Translate): Entry {
  const { id, label, icon = CornerDownRight, keys = [], refusal, perform } = action
  const also = labelWords[label] ?? []
  const said = refusal?.() ?? null
  const refused = said === null ? {} : { refused: t(said.id, said.values) }
  return { id, label: t(label), icon, keys, also, ...refused, perform }
}

function addEntry(type: NodeFace, t: Translate, language: Language): Entry {
  const names = languages.flatMap((each) => [type.texts[each].name, ...type.texts[each].synonyms])
  return {
    id: `add ${type.type}`,
    label: t('palette.add', { name: type.texts[language].name }),
    icon: Plus,
    keys: [],
    also: names,
    perform: ({ flow }) => {
      const at = flow.screenToFlowPosition(pointOnCanvas().client)
      addNodeAt(type, placeAfterSelection(type, at), language)
    },
  }
}

function goEntry(id: string, name: string, t: Translate): Entry {
  return {
    id: `go ${id}`,
    label: t('palette.go', { name }),
    icon: CornerDownRight,
    keys: [],
    also: [name],
    perform: () => {
      select([id])
      focusCard(id)
      showNode(id)
    },
  }
}

/** Nobody reads further than that. */
const mostFound = 80

/** What fits best first; what fits equally well in the order given: actions, what can be added, nodes, fields, places. */
export function rankEntries(entries: readonly Entry[], query: string): Entry[] {
  return entries
    .filter(({ found }) => found !== true || query.trim() !== '')
    .map((entry) => ({
      entry,
      score: Math.max(...[entry.label, ...entry.also].map((text) => matchScore(query, text))),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => rankOf(b.score) - rankOf(a.score))
    .slice(0, mostFound)
    .map(({ entry }) => entry)
}
