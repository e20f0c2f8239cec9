// The table of connections; a row opens the form.
import type { Connection } from '../../worker/api/contract.ts'
import { connectorNamed } from '../../engine/connectors/index.ts'
import { useFormat } from '../i18n/format.ts'
import { useLanguage, useText } from '../i18n/language.ts'
import { Status } from '../ui/status.tsx'

export interface ConnectionsTableProps {
  connections: readonly Connection[]
  onOpen: (connection: Connection) => void
}

export function ConnectionsTable({ connections, onOpen }: ConnectionsTableProps) {
  const t = useText()
  return (
    <table className="list list-roomy table-fixed">
      <thead>
        <tr>
          <th>{t('connections.col.name')}</th>
          <th className="w-[24%]">{t('connections.col.slug')}</th>
          <th className="w-[14%]">{t('connections.col.connector')}</th>
          <th className="w-[20%]">{t('connections.col.secrets')}</th>
          <th className="w-[18%]">{t('connections.col.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {connections.map((connection) => (
          <ConnectionRow key={connection.slug} connection={connection} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  )
}

interface ConnectionRowProps {
  connection: Connection
  onOpen: (connection: Connection) => void
}

function ConnectionRow({ connection, onOpen }: ConnectionRowProps) {
  const language = useLanguage()
  const format = useFormat()
  const connector = connectorNamed(connection.connector)
  return (
    <tr data-open onClick={() => onOpen(connection)}>
      <td className="truncate">
        <button
          type="button"
          className="min-h-6 max-w-full truncate font-medium"
          title={connection.name}
          onClick={() => onOpen(connection)}
        >
          {connection.name}
        </button>
      </td>
      <td className="truncate">
        <code>{connection.slug}</code>
      </td>
      <td className="truncate text-ink-2">
        {connector?.texts[language].name ?? connection.connector}
      </td>
      <td className="truncate">
        <Secrets connection={connection} />
      </td>
      <td className="num truncate text-ink-2">{format.moment(connection.updatedAt)}</td>
    </tr>
  )
}

function Secrets({ connection }: { connection: Connection }) {
  const t = useText()
  const language = useLanguage()
  const texts = connectorNamed(connection.connector)?.texts[language].fields ?? {}
  const entries = Object.entries(connection.secrets)
  const missing = entries
    .filter(([, { set }]) => !set)
    .map(([name]) => texts[`secrets.${name}`]?.label ?? name)
  if (entries.length === 0) return null
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 align-middle">
      <Status is={missing.length === 0 ? 'ok' : 'warning'} label="" />
      <span className="truncate">
        {missing.length === 0
          ? t('connections.secrets-complete')
          : t('connections.secrets-missing', { names: missing.join(', ') })}
      </span>
    </span>
  )
}
