// A connection as its form edits it: settings as the connector's form names them, new secrets beside them.
import { remoteConnector, remoteConnectors } from '../../engine/connectors/index.ts'
import type { FormField } from '../../engine/nodes/form.ts'
import type { Connection } from '../../worker/api/contract.ts'

export interface ConnectionDraft {
  connector: string
  name: string
  slug: string
  settings: Record<string, unknown>
  /** Only those to be replaced; empty text keeps what is stored. */
  secrets: Record<string, string>
}

const slugPattern = /^[a-z0-9][a-z0-9-]{0,62}$/

export function draftOf(connection: Connection | null): ConnectionDraft {
  if (connection !== null) {
    const { connector, name, slug, settings } = connection
    return { connector, name, slug, settings: { ...settings }, secrets: noSecrets(connector) }
  }
  const connector = remoteConnectors[0]?.name ?? ''
  const secrets = noSecrets(connector)
  return { connector, name: '', slug: '', settings: firstSettings(connector), secrets }
}

/** Every secret is present, typed or not, so that an untouched form is as it was stored. */
export function noSecrets(connector: string): Record<string, string> {
  return Object.fromEntries((remoteConnector(connector)?.secrets ?? []).map((name) => [name, '']))
}

/** Every setting of the form is present, so that its control is controlled from the first key on. */
export function firstSettings(connector: string): Record<string, unknown> {
  const form = remoteConnector(connector)?.connectionForm ?? []
  return Object.fromEntries(form.map((field) => [field.key, firstValue(field)]))
}

function firstValue(field: FormField): unknown {
  if (field.control === 'switch') return false
  if (field.control === 'number') return field.initial ?? null
  if (field.control === 'choice') return field.options[0] ?? ''
  return ''
}

export function isSlug(slug: string): boolean {
  return slugPattern.test(slug)
}

/** A short name out of a name: `Partner feed (EU)` gives `partner-feed-eu`; empty when nothing of it may stay. */
export function slugFrom(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63)
}

/** Keys of settings that the connector would not take. */
export function wrongSettings(connector: string, settings: Record<string, unknown>): Set<string> {
  const checked = remoteConnector(connector)?.connection.safeParse(settings)
  if (checked === undefined || checked.success) return new Set()
  return new Set(checked.error.issues.map(({ path }) => String(path[0] ?? '')))
}
