// Nodes in the system's clipboard, as JSON text: works across jobs, tabs and chat. A node holds no secret: connections keep theirs.
import { i18n } from '@lingui/core'
import { useReactFlow, type ReactFlowInstance } from '@xyflow/react'
import { useEffect } from 'react'
import { copyNodes, parseFragment, type Fragment } from '../../../engine/job/commands/paste.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { command } from '../../document/edits.ts'
import { newEdgeId, newNodeId } from '../../document/new-id.ts'
import { useJob } from '../../document/store.ts'
import { addFiles } from '../../document/uploads/add-files.ts'
import { pastedTable } from '../../document/uploads/pasted-table.ts'
import { translate } from '../../i18n/language.ts'
import { isTyping } from '../../studio/typing.ts'
import { select } from '../../studio/view.ts'
import { sayError } from '../../ui/toasts.tsx'
import { focusNode, targetNodes } from '../selection/targets.ts'
import { pointOnCanvas } from '../viewport/pointer.ts'
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
      if (isTyping(event.target) || targetNodes().length === 0 || hasMarkedText()) return
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
  return JSON.stringify(copyNodes(useJob.getState().document, targetNodes()), null, 2)
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
 * Pastes at the point, or beside the originals when there is none. Edges from nodes outside are kept on request. Says so when the text
 * holds no nodes.
 */
export function pasteText(text: string, at: Position | null, keepIncoming = false): void {
  let fragment: Fragment
  try {
    fragment = parseFragment(text)
  } catch {
    pasteTable(text, at ?? { x: 0, y: 0 })
    return
  }
  const corner = {
    x: Math.min(...fragment.nodes.map(({ position }) => position.x)),
    y: Math.min(...fragment.nodes.map(({ position }) => position.y)),
  }
  const offset = at === null ? { x: 32, y: 32 } : { x: at.x - corner.x, y: at.y - corner.y }
  const ids = newIds(fragment)
  const values = { count: fragment.nodes.length }
  const args = { fragment, ids, offset: onGrid(offset), keepIncoming }
  command({ id: 'change.paste', values }, 'paste', args)
  choose(fragment.nodes.map(({ id }) => ids[id]!))
}

/** Rows from a spreadsheet, CSV or JSON become a source. */
function pasteTable(text: string, at: Position): void {
  const file = pastedTable(text, translate('upload.pasted'))
  if (file === undefined) sayError(new Error(translate('said.paste-failed')))
  else void addFiles([file], at, i18n.locale as Language)
}

export function duplicateSelection(): void {
  const { document } = useJob.getState()
  const nodes = targetNodes()
  if (nodes.length === 0) return
  const ids = newIds(copyNodes(document, nodes))
  const values = { count: nodes.length }
  command({ id: 'change.duplicate', values }, 'duplicate', {
    nodes,
    ids,
    offset: { x: 32, y: 32 },
  })
  choose(nodes.map((id) => ids[id]!))
}

function choose(ids: readonly string[]): void {
  select(ids)
  if (ids[0] !== undefined) focusNode(ids[0])
}

function onGrid({ x, y }: Position): Position {
  return { x: Math.round(x / 8) * 8, y: Math.round(y / 8) * 8 }
}

function newIds({ nodes, edges, incoming }: Fragment): Record<string, string> {
  const { document } = useJob.getState()
  const ids: Record<string, string> = {}
  for (const { id, type } of nodes) ids[id] = newNodeId(document, type, Object.values(ids))
  for (const { id } of [...edges, ...incoming]) {
    ids[id] = newEdgeId(document, Object.values(ids))
  }
  return ids
}
