// The pages that one can go to from everywhere.
import { Activity, Database, Plug, Settings, Workflow, type LucideIcon } from 'lucide-react'
import type { TextId } from '../i18n/areas/index.ts'

export interface Place {
  to: string
  text: TextId
  icon: LucideIcon
  /** Addresses that belong to it. */
  within: RegExp
}

export const places: readonly Place[] = [
  { to: '/', text: 'nav.jobs', icon: Workflow, within: /^\/($|jobs|runs)/ },
  { to: '/connections', text: 'nav.connections', icon: Plug, within: /^\/connections/ },
  { to: '/objects', text: 'nav.objects', icon: Database, within: /^\/objects/ },
  { to: '/activity', text: 'nav.activity', icon: Activity, within: /^\/activity/ },
  { to: '/settings', text: 'settings.title', icon: Settings, within: /^\/settings/ },
]
