// What the studio shows, apart from the document: selection, open panels, the quick search. Never part of the history.
import { create } from 'zustand'
import type { Meeting } from '../document/store.ts'

export type InspectorTab = 'settings' | 'input' | 'output' | 'runs' | 'notes'

/** Where the quick search opened, and what its choice will be connected to. */
export interface SearchRequest {
  /** In pixels from the upper left of the canvas. */
  left: number
  top: number
  /** Where the new node goes, in canvas units. */
  at: { x: number; y: number }
  /** A new node comes after this output… */
  from?: { node: string; port: string }
  /** …or, when it brings datasets together, after these… */
  several?: readonly { node: string; port: string }[]
  /** …before this input… */
  to?: { node: string; port: string }
  /** …or into this edge. */
  edge?: string
  /** The selection is only a proposal: types that cannot follow it are offered too. */
  proposed?: boolean
  /** Only node types of this family. */
  family?: string
}

export interface View {
  selected: readonly string[]
  /** The node that was selected alone last: its rows stay while others are selected with it. */
  lookedAt: string | null
  /** Frames and notes that are selected: their ids in the drawing, see `part-ids.ts`. */
  marked: readonly string[]
  selectedEdge: string | null
  tab: InspectorTab
  drawer: boolean
  /** The node of which the drawer shows the rejected rows in the place of its rows. */
  rejectedOf: string | null
  /** A field that shall come into sight in the grids; `at` tells one wish from the next. */
  sought: { name: string; at: number } | null
  /** The node whose rows stay in the drawer, beside those of the node in focus. */
  pinned: string | null
  /** The setting that the inspector shall focus as soon as it shows its node; one that was just added moves the form no more than it must. */
  wanted: { node: string; formKey: string; added?: true } | null
  /** The node whose problems somebody asked to see: a new one keeps them back until it is touched. */
  asked: string | null
  search: SearchRequest | null
  problems: boolean
  shortcuts: boolean
  /** The dialog to publish; `and-run` starts a run of what was published. */
  publish: 'alone' | 'and-run' | null
  schedule: boolean
  /** Undo entries, and versions of the job. */
  past: 'edits' | 'versions' | null
  /** Asks for the name of a saved version. */
  keep: boolean
  templates: boolean
  /** A choice between mine and theirs that somebody put off. */
  postponed: Meeting | null
}

const closed: View = {
  selected: [],
  lookedAt: null,
  marked: [],
  selectedEdge: null,
  tab: 'settings',
  drawer: true,
  rejectedOf: null,
  sought: null,
  pinned: null,
  wanted: null,
  asked: null,
  search: null,
  problems: false,
  shortcuts: false,
  publish: null,
  schedule: false,
  past: null,
  keep: false,
  templates: false,
  postponed: null,
}

export const useView = create<View>(() => closed)

export function resetView(): void {
  useView.setState(closed)
}

/** These nodes, frames and notes and no others; what stays as it was draws nothing anew. */
export function select(ids: readonly string[], parts: readonly string[] = []): void {
  const { selected, marked, lookedAt } = useView.getState()
  const alone = ids.length === 1 ? { lookedAt: ids[0]! } : {}
  const kept = ids.length > 1 && lookedAt !== null && ids.includes(lookedAt)
  const shown = kept ? {} : { rejectedOf: null, sought: null }
  const others = isSame(selected, ids) ? {} : { selected: ids, ...alone, ...shown }
  const otherParts = isSame(marked, parts) ? {} : { marked: parts }
  const edge = ids.length + parts.length > 0 ? { selectedEdge: null } : {}
  useView.setState({ ...others, ...otherParts, ...edge })
}

function isSame(before: readonly string[], now: readonly string[]): boolean {
  return before.length === now.length && now.every((id, index) => before[index] === id)
}

/** This edge and nothing else. */
export function selectEdge(id: string): void {
  select([])
  useView.setState({ selectedEdge: id })
}

function only(node: string): Pick<View, 'selected' | 'lookedAt' | 'marked' | 'selectedEdge'> {
  return { selected: [node], lookedAt: node, marked: [], selectedEdge: null }
}

/** The one node that is selected. */
export function useFocusedNode(): string | undefined {
  return useView(focusOf)
}

export function nodeInFocus(): string | undefined {
  return focusOf(useView.getState())
}

function focusOf({ selected }: View): string | undefined {
  return selected.length === 1 ? selected[0] : undefined
}

/** The node whose rows are shown: the one that is selected, or of several the one that was selected alone last. */
export function rowsShownOf({ selected, lookedAt }: View): string | undefined {
  if (selected.length === 1) return selected[0]
  return lookedAt !== null && selected.includes(lookedAt) ? lookedAt : undefined
}

/** Pins the node's rows, or lets go of them. */
export function togglePinned(node: string): void {
  useView.setState(({ pinned }) => ({ pinned: pinned === node ? null : node, drawer: true }))
}

/** Selects the node and shows which rows it rejected, and why. */
export function revealRejected(node: string): void {
  useView.setState({ ...only(node), drawer: true, rejectedOf: node })
}

let wishes = 0

/** Brings a field into sight in the grids of the node in view. */
export function seekField(name: string | undefined): void {
  useView.setState({ sought: name === undefined ? null : { name, at: ++wishes } })
}

/** Selects the node and shows the field among its rows. */
export function revealField(node: string, field: string): void {
  useView.setState({ ...only(node), drawer: true, rejectedOf: null })
  seekField(field)
}

/** A setting that was just added is written next. */
export function goOnAt(node: string, formKey: string): void {
  useView.setState({ wanted: { node, formKey, added: true } })
}

/** Opens the inspector on the node and, when given, on one of its settings. */
export function reveal(node: string, formKey?: string): void {
  const wanted = formKey === undefined ? null : { node, formKey }
  useView.setState({ ...only(node), tab: 'settings', wanted, asked: node })
}
