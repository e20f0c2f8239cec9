// What the command palette finds: actions, nodes to add, nodes to go to, pages.
import { CornerDownRight, Plus, type LucideIcon } from 'lucide-react'
import { allNodeFaces } from '../../../engine/nodes/faces.ts'
import { languages, type NodeFace, type Language } from '../../../engine/nodes/node-type.ts'
import { addNodeAt, placeAfterSelection } from '../../canvas/adding/adding.ts'
import { matchScore } from '../../canvas/adding/search-rank.ts'
import { focusCard } from '../../canvas/selection/targets.ts'
import { pointOnCanvas } from '../../canvas/viewport/pointer.ts'
import { showNode } from '../../canvas/viewport/fit-view.ts'
import { useJob } from '../../document/store.ts'
import { labelWords } from '../../i18n/by-language/search-words.ts'
import type { Translate } from '../../i18n/language.ts'
import { select } from '../view.ts'
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
  perform: (surroundings: Surroundings) => void
}

export function paletteEntries(t: Translate, language: Language): Entry[] {
  const { nodes } = useJob.getState().document
  return [
    ...actions.filter(isOffered).map((action) => actionEntry(action, t)),
    ...allNodeFaces().map((type) => addEntry(type, t, language)),
    ...nodes.map(({ id, name }): Entry => goEntry(id, name, t)),
  ]
}

function isOffered({ keysOnly, enabled }: Action): boolean {
  return keysOnly !== true && enabled?.() !== false
}

function actionEntry({ id, label, icon, keys = [], perform }: Action, t: Translate): Entry {
  const also = labelWords[label] ?? []
  return { id, label: t(label), icon: icon ?? CornerDownRight, keys, also, perform }
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
    perform: ({ flow }) => {
      select([id])
      focusCard(id)
      showNode(id, flow)
    },
  }
}

/** Best first; without a query in the order given. */
export function rankEntries(entries: readonly Entry[], query: string): Entry[] {
  return entries
    .map((entry) => ({
      entry,
      score: Math.max(...[entry.label, ...entry.also].map((text) => matchScore(query, text))),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry)
}
