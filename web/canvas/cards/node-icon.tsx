// The icon of a node type; that of its family for one that we do not carry.
import type { NodeFace } from '../../../engine/nodes/node-type.ts'
import { familyIcons } from '../../ui/picture/family-icon.tsx'
import { nodeIcons } from './node-icons.ts'

export interface NodeIconProps {
  /** Undefined for a type that this version does not know. */
  type: NodeFace | undefined
}

export function NodeIcon({ type }: NodeIconProps) {
  const Icon = nodeIcons[type?.icon ?? ''] ?? familyIcons[type?.family ?? 'shape']
  return <Icon className="icon" aria-hidden />
}
