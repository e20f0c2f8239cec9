// Nodes, frames and notes in the system's clipboard, as JSON text: works across jobs, tabs and chat. A node holds no secret: connections
// keep theirs.
import { i18n } from '@lingui/core'
import { useReactFlow, type ReactFlowInstance } from '@xyflow/react'
import { useEffect } from 'react'
import type { Fragment } from '../../../engine/job/commands/fragment.ts'
import { copyParts } from '../../../engine/job/commands/paste.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { command } from '../../document/edits.ts'
import { withEngine } from '../../document/engine.ts'
import type { ChangeName } from '../../document/history.ts'
import { useJob } from '../../document/store.ts'
import { dropFiles } from '../../document/uploads/drop-files.ts'
import { translate } from '../../i18n/language.ts'
import { isTyping } from '../../studio/typing.ts'
import { select } from '../../studio/view.ts'
import { sayError } from '../../ui/over/toasts.tsx'
import { freeNear } from '../adding/placing.ts'
import { onGrid, type Box } from '../box.ts'
import { idOfFrame, idOfNote } from '../frames/part-ids.ts'
import { hasTargetParts, targetParts } from '../selection/target-parts.ts'
import { focusNode } from '../selection/targets.ts'
import { boundsOf } from '../viewport/fit.ts'
import { pointOnCanvas } from '../viewport/pointer.ts'
import { bringIntoSight } from '../viewport/visible.ts'
import { fragmentIn } from './fragment-in.ts'
import { newIds, type NewIds } from './new-ids.ts'
import { removeSelection } from './removing.ts'

type Position = JobNode['position']

/** Listens to copy, cut and paste while no text is being edited or marked. */
export function useClipboard(): void {
  const flow = useReactFlow()
  useEffect(() => {
    let shift = false
    const note = (event: KeyboardEvent) => {
      shift = event.shiftKey
    }
    const copy = (event: ClipboardEvent) => {
      if (isTyping(event.target) || !hasTargetParts() || hasMarkedText()) return
      event.clipboardData?.setData('text/plain', copiedText())
      event.preventDefault()
      if (event.type === 'cut') removeSelection(true)
    }
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      // Another part of the studio may have taken it, e.g. rows that become a source.
      if (isTyping(event.target) || text === '' || event.defaultPrevented) return
      event.preventDefault()
      pasteText(text, pointedAt(flow), shift)
    }
    const pairs = [
      ['copy', copy],
      ['cut', copy],
      ['paste', paste],
    ] as const
    for (const [type, listener] of pairs) document.addEventListener(type, listener)
    document.addEventListener('keydown', note, true)
    return () => {
      for (const [type, listener] of pairs) document.removeEventListener(type, listener)
      document.removeEventListener('keydown', note, true)
    }
  }, [flow])
}

function hasMarkedText(): boolean {
  return (getSelection()?.toString() ?? '') !== ''
}

function copiedText(): string {
  return JSON.stringify(copyParts(useJob.getState().document, targetParts()), null, 2)
}

function pointedAt(flow: ReactFlowInstance): Position | null {
  const { client, pointed } = pointOnCanvas()
  return pointed ? flow.screenToFlowPosition(client) : null
}

/** For menus: the browser's own copy comes as an event. */
export async function copySelection(): Promise<void> {
  try {
    await navigator.clipboard.writeText(copiedText())
  } catch (error) {
    sayError(error)
  }
}

export async function pasteFromClipboard(
  flow: ReactFlowInstance,
  keepIncoming: boolean,
): Promise<void> {
  const at = pointedAt(flow)
  try {
    pasteText(await navigator.clipboard.readText(), at, keepIncoming)
  } catch (error) {
    sayError(error)
  }
}

/**
 * Pastes nodes, or a whole job, at the point, or beside the originals when there is none. Edges from nodes outside are kept on request.
 * Says so when the text holds no nodes.
 */
export function pasteText(text: string, at: Position | null, keepIncoming = false): void {
  withEngine((engine) => {
    const fragment = fragmentIn(engine, text)
    if (fragment !== undefined) pasteFragment(fragment, at, keepIncoming)
    else void pasteTable(text, at ?? { x: 0, y: 0 }).catch(sayError)
  })
}

function pasteFragment(fragment: Fragment, at: Position | null, keepIncoming: boolean): void {
  const ids = newIds(fragment)
  const { offset, box } = landing(fragment, at)
  command(nameOf('change.paste', fragment), 'paste', { fragment, ...ids, offset, keepIncoming })
  choose(fragment, ids)
  bringIntoSight(box)
}

/** How far its parts are moved: to the point, or beside where they lie, and over nothing. */
function landing(fragment: Fragment, at: Position | null): { offset: Position; box: Box } {
  const box = boundsOf(fragment)
  const place = freeNear(useJob.getState().document, at ?? box, box)
  const offset = onGrid({ x: place.x - box.x, y: place.y - box.y })
  return { offset, box: { ...box, ...place } }
}

/** Rows from a spreadsheet, CSV or JSON become a source. */
async function pasteTable(text: string, at: Position): Promise<void> {
  const { pastedTable } = await import('../../document/uploads/pasted-table.ts')
  const file = pastedTable(text, translate('upload.pasted'))
  if (file === undefined) throw new Error(translate('said.paste-failed'))
  dropFiles([file], at, i18n.locale as Language)
}

export function duplicateSelection(): void {
  if (!hasTargetParts()) return
  const parts = targetParts()
  const fragment = copyParts(useJob.getState().document, parts)
  const ids = newIds(fragment)
  const { offset, box } = landing(fragment, null)
  command(nameOf('change.duplicate', fragment), 'duplicate', { ...parts, ...ids, offset })
  choose(fragment, ids)
  bringIntoSight(box)
}

/** A frame or a note alone counts no nodes. */
function nameOf(id: 'change.paste' | 'change.duplicate', fragment: Fragment): ChangeName {
  const { nodes, frames } = fragment
  if (nodes.length > 0) return { id, values: { count: nodes.length } }
  return { id: frames.length > 0 ? 'change.frame' : 'change.add-note' }
}

function choose({ nodes }: Fragment, { ids, frameIds, noteIds }: NewIds): void {
  const parts = [
    ...Object.values(frameIds).map((id) => idOfFrame(id)),
    ...Object.values(noteIds).map((id) => idOfNote(id)),
  ]
  select(
    nodes.map(({ id }) => ids[id]!),
    parts,
  )
  const [first] = nodes
  if (first !== undefined) focusNode(ids[first.id]!)
}
