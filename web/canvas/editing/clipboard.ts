// Nodes in the system's clipboard, as JSON text: works across jobs, tabs and chat.
import { i18n } from '@lingui/core'
import { useReactFlow } from '@xyflow/react'
import { useEffect, useRef } from 'react'
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
import { select, useView } from '../../studio/view.ts'
import { sayError } from '../../ui/toasts.tsx'
import { removeSelection } from './removing.ts'

type Position = JobNode['position']

/** Listens to copy, cut and paste while no text is being edited or marked. */
export function useClipboard(): void {
  const flow = useReactFlow()
  const pointer = useRef<Position | null>(null)
  useEffect(() => {
    const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
      pointer.current = { x, y }
    }
    const copy = (event: ClipboardEvent) => {
      const { selected } = useView.getState()
      if (isTyping(event.target) || selected.length === 0 || hasMarkedText()) return
      const fragment = copyNodes(useJob.getState().document, selected)
      event.clipboardData?.setData('text/plain', JSON.stringify(fragment, null, 2))
      event.preventDefault()
      if (event.type === 'cut') removeSelection(true)
    }
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isTyping(event.target) || text === '') return
      event.preventDefault()
      pasteText(text, pointer.current === null ? null : flow.screenToFlowPosition(pointer.current))
    }
    const pairs = [
      ['copy', copy],
      ['cut', copy],
      ['paste', paste],
    ] as const
    for (const [type, listener] of pairs) document.addEventListener(type, listener)
    document.addEventListener('pointermove', follow)
    return () => {
      for (const [type, listener] of pairs) document.removeEventListener(type, listener)
      document.removeEventListener('pointermove', follow)
    }
  }, [flow])
}

function hasMarkedText(): boolean {
  return (getSelection()?.toString() ?? '') !== ''
}

/** Pastes at the point, or beside the originals when there is none. Says so when the text holds no nodes. */
export function pasteText(text: string, at: Position | null): void {
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
  const args = { fragment, ids, offset: onGrid(offset), keepIncoming: false }
  command({ id: 'change.paste', values }, 'paste', args)
  select(fragment.nodes.map(({ id }) => ids[id]!))
}

function pasteTable(text: string, at: Position): void {
  const file = pastedTable(text, translate('upload.pasted'))
  if (file === undefined) sayError(new Error(translate('said.paste-failed')))
  else void addFiles([file], at, i18n.locale as Language)
}

export function duplicateSelection(): void {
  const { document } = useJob.getState()
  const { selected } = useView.getState()
  if (selected.length === 0) return
  const ids = newIds(copyNodes(document, selected))
  const values = { count: selected.length }
  const args = { nodes: selected, ids, offset: { x: 32, y: 32 } }
  command({ id: 'change.duplicate', values }, 'duplicate', args)
  select(selected.map((id) => ids[id]!))
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
