// The minimap: cards in the colours of their families, frames behind them as grounds, what is in sight within a line.
import { MiniMap } from '@xyflow/react'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { useText } from '../../i18n/language.ts'
import type { DrawnNode } from '../drawing/drawn-node.ts'
import './overview.css'

export function Overview() {
  const t = useText()
  return (
    <MiniMap<DrawnNode>
      pannable
      zoomable
      className="cv-minimap"
      nodeBorderRadius={12}
      nodeColor={colourOf}
      ariaLabel={t('minimap.label')}
    />
  )
}

function colourOf(node: DrawnNode): string {
  if (node.type === 'frame') return 'var(--press)'
  if (node.type === 'note') return 'var(--warning-tint)'
  return `var(--${nodeFace(node.data.node.type)?.family ?? 'shape'}-solid)`
}
