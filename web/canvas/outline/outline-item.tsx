// A line of the outline: a node with its status, its rows and the menu of its actions.
import { Ellipsis } from 'lucide-react'
import type { FocusEvent, MouseEvent } from 'react'
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { IconButton } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { Tile } from '../../ui/tile.tsx'
import { useNodeFacts } from '../cards/node-facts.ts'
import { NodeIcon } from '../cards/node-icon.tsx'
import { nodeStatus, rowsOf, waitsForSomebody } from '../cards/node-status.ts'
import { troubleOf } from '../cards/trouble.ts'
import { openMenuBelow, openNodeMenu } from '../menus/open-menu.ts'

/** Steps to the right of the deepest line: names keep their room. */
const mostSteps = 6

export interface OutlineItemProps {
  node: JobNode
  depth: number
  feeds: readonly string[]
  current: boolean
  onFocus: (event: FocusEvent) => void
}

export function OutlineItem({ node, depth, feeds, current, onFocus }: OutlineItemProps) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const type = nodeFace(node.type)
  const facts = useNodeFacts(node)
  const rows = facts.report === undefined ? undefined : rowsOf(node, facts.report)
  const origin =
    feeds.length === 0
      ? (type?.texts[language].name ?? node.type)
      : t('outline.fed-by', { names: feeds.join(t('list.comma')) })
  const status = nodeStatus(facts)
  const trouble = waitsForSomebody(status) ? troubleOf(facts, language, t) : null
  return (
    <li
      role="treeitem"
      aria-level={depth + 1}
      aria-selected={current}
      tabIndex={current ? 0 : -1}
      data-outline-node={node.id}
      data-f={type?.family}
      data-off={node.disabled || undefined}
      style={{ paddingLeft: 8 + Math.min(depth, mostSteps) * 8 }}
      onFocus={onFocus}
      onContextMenu={(event: MouseEvent) => openNodeMenu(event, node)}
    >
      <Tile family={type?.family ?? 'shape'}>
        <NodeIcon type={type} />
      </Tile>
      <span title={`${node.name} (${origin})`}>
        <b>{node.name}</b>
        <small>{origin}</small>
        {trouble !== null && (
          <small data-trouble={status} title={trouble.message}>
            {trouble.message}
          </small>
        )}
      </span>
      {rows !== undefined && (
        <span className="num">
          {format.count(rows)} <span className="sr-only">{t('node.rows', { count: rows })}</span>
        </span>
      )}
      <Status is={status} />
      <IconButton
        size="sm"
        tabIndex={-1}
        label={t('action.more-of', { name: node.name })}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => openMenuBelow(currentTarget, node.id)}
      >
        <Ellipsis className="icon-s" aria-hidden />
      </IconButton>
    </li>
  )
}
