// The icon of a node type: by its lucide name where we carry it, else that of its family.
import {
  ArrowLeftRight,
  Combine,
  Database,
  FileInput,
  Fingerprint,
  Funnel,
  Send,
  Split,
  type LucideIcon,
} from 'lucide-react'
import type { NodeFace } from '../../../engine/nodes/node-type.ts'
import { familyIcons } from '../../ui/picture/family-icon.tsx'

/** Carried by hand: the whole set of lucide would be 1,500 chunks. */
const icons: Readonly<Record<string, LucideIcon>> = {
  'arrow-right-left': ArrowLeftRight,
  database: Database,
  'file-input': FileInput,
  filter: Funnel,
  merge: Combine,
  'package-check': Send,
  'scan-search': Fingerprint,
  split: Split,
}

export interface NodeIconProps {
  type: NodeFace | undefined
}

export function NodeIcon({ type }: NodeIconProps) {
  const Icon = icons[type?.icon ?? ''] ?? familyIcons[type?.family ?? 'shape']
  return <Icon className="icon" aria-hidden />
}
