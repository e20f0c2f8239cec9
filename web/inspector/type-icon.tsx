// A small sign for each type of field; its name is said where the sign stands alone.
import {
  Braces,
  Calendar,
  CalendarClock,
  DecimalsArrowRight,
  Fingerprint,
  Hash,
  ToggleLeft,
  Type,
  type LucideIcon,
} from 'lucide-react'
import type { FieldType } from '../../engine/value/schema.ts'

const icons: Record<FieldType, LucideIcon> = {
  string: Type,
  integer: Hash,
  decimal: DecimalsArrowRight,
  boolean: ToggleLeft,
  date: Calendar,
  datetime: CalendarClock,
  gsid: Fingerprint,
  json: Braces,
}

export function TypeIcon({ type }: { type: FieldType }) {
  const Icon = icons[type]
  return <Icon className="icon-s" aria-hidden />
}
