// The outline: the graph as a tree in the order in which rows flow, with every action that the canvas has. For who works without a pointer.
import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { select, useFocusedNode, useView } from '../../studio/view.ts'
import { useCanvasPanels } from '../canvas-panels.ts'
import { useKeyConnect } from '../connecting/key-connect.ts'
import { openInspector } from '../selection/opening.ts'
import { focusNode } from '../selection/targets.ts'
import { OutlineItem } from './outline-item.tsx'
import { outlineOf } from './outline-order.ts'
import './outline.css'

export function Outline() {
  const open = useCanvasPanels((panels) => panels.outline)
  return open ? <OpenOutline /> : null
}

function OpenOutline() {
  const t = useText()
  const document = useJob((state) => state.document)
  const current = useFocusedNode()
  const tree = useRef<HTMLUListElement>(null)
  const items = outlineOf(document)
  const at = Math.max(
    0,
    items.findIndex(({ node }) => node.id === current),
  )
  useEffect(() => {
    const list = tree.current
    list?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    return () => {
      // Who closes it from within goes on at the card.
      const { activeElement } = globalThis.document
      if (activeElement === null || activeElement === globalThis.document.body) focusCurrent()
    }
  }, [])
  return (
    <nav className="cv-outline" aria-label={t('outline.label')}>
      <h2 className="cap">{t('outline.label')}</h2>
      <ul ref={tree} role="tree" aria-label={t('outline.label')} onKeyDown={onKeyDown}>
        {items.map(({ node, depth, feeds }, index) => (
          <OutlineItem
            key={node.id}
            node={node}
            depth={depth}
            feeds={feeds}
            current={index === at}
            onFocus={(event) => follow(event, node.id)}
          />
        ))}
      </ul>
      {items.length === 0 && <p>{t('outline.empty')}</p>}
    </nav>
  )
}

function focusCurrent(): void {
  const id = useView.getState().selected.at(-1) ?? useJob.getState().document.nodes[0]?.id
  if (id !== undefined) focusNode(id)
}

/** What has the focus is selected: its rows and settings show. */
function follow({ target, currentTarget }: FocusEvent, id: string): void {
  if (target === currentTarget) select([id])
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -999, End: 999 }

function onKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'treeitem') return
  if (useKeyConnect.getState().from !== null) return
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const lines = [...currentTarget.querySelectorAll<HTMLElement>('[role=treeitem]')]
  const step = steps[key]
  if (step !== undefined) {
    const next = Math.max(0, Math.min(lines.length - 1, lines.indexOf(target) + step))
    lines[next]?.focus()
  } else if (key === 'Enter') openInspector(target.dataset['outlineNode'], 'settings')
  else if (key === 'ArrowRight') target.querySelector<HTMLElement>('button')?.focus()
  else return
  event.preventDefault()
}
