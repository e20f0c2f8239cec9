// Changes of the selection that are more than a click.
import type { MouseEvent } from 'react'
import { downstreamOf, graphOf, upstreamOf } from '../../../engine/job/graph.ts'
import { useJob } from '../../document/store.ts'
import { select, useView } from '../../studio/view.ts'
import { closeSearch } from '../adding/open-search.ts'
import { idOfFrame, idOfNote, partOfDrawing } from '../frames/part-ids.ts'
import { targets } from './targets.ts'

export function selectAll(): void {
  const { nodes, frames, notes = [] } = useJob.getState().document
  const parts = [...frames.map(({ id }) => idOfFrame(id)), ...notes.map(({ id }) => idOfNote(id))]
  select(
    nodes.map(({ id }) => id),
    parts,
  )
}

/**
 * A click on one of several that are selected leaves the others: the press kept them, since it may have begun a drag. What is pressed on
 * a card is meant for all of them.
 */
export function leaveOthers(event: MouseEvent, { id }: { id: string }): void {
  const { shiftKey, metaKey, ctrlKey, target } = event
  if (shiftKey || metaKey || ctrlKey) return
  if (target instanceof Element && target.closest('button') !== null) return
  if (partOfDrawing(id).kind === 'node') select([id])
  else select([], [id])
}

/** All that feeds the targets, or all that they feed, as well. */
export function extendSelection(way: 'upstream' | 'downstream'): void {
  const graph = graphOf(useJob.getState().document)
  const reach = (id: string) =>
    way === 'upstream' ? upstreamOf(graph, id) : downstreamOf(graph, id)
  const { selected, marked } = targets()
  select([...new Set([...selected, ...selected.flatMap((id) => [...reach(id)])])], marked)
}

/** First what floats over the canvas goes, then the selection. The panel of data goes only for somebody who stands in it. */
export function escape(): void {
  const { search, problems, selected, marked, selectedEdge } = useView.getState()
  const nothing = selected.length + marked.length === 0 && selectedEdge === null
  if (search !== null) closeSearch()
  else if (problems) useView.setState({ problems: false })
  else if (!nothing) select([])
  else if (document.activeElement?.closest('.pv-drawer') != null) {
    useView.setState({ drawer: false })
  }
  useView.setState({ selectedEdge: null })
}
