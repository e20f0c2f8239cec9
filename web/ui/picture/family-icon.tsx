// One icon per family, for lists where the node type's own icon is not at hand.
import {
  ArrowLeftRight,
  Combine,
  FileInput,
  Funnel,
  Send,
  Split,
  type LucideIcon,
} from 'lucide-react'
import type { Family } from '../../../engine/nodes/node-type.ts'

export const familyIcons: Record<Family, LucideIcon> = {
  source: FileInput,
  shape: Funnel,
  merge: Combine,
  case: Split,
  mapping: ArrowLeftRight,
  destination: Send,
}
