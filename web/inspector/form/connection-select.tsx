// Chooses a saved connection; the connector follows from it.
import { Plug } from 'lucide-react'
import { useText } from '../../i18n/language.ts'
import { Select } from '../../ui/form/select.tsx'
import { useEditedNode, usePanel } from '../panel.ts'
import { valueAt } from './config-path.ts'

export interface ConnectionSelectProps {
  at: string
  connectors: readonly string[]
}

export function ConnectionSelect({ at, connectors }: ConnectionSelectProps) {
  const t = useText()
  const { catalog, set } = usePanel()
  const node = useEditedNode()
  const value = valueAt(node.config, at)
  const slug = typeof value === 'string' && value !== '' ? value : null
  const usable = catalog.connections.filter(({ connector }) => connectors.includes(connector))
  const options = usable.map((connection) => ({
    value: connection.slug,
    label: connection.name,
    icon: <Plug className="icon-s" aria-hidden />,
  }))
  if (slug !== null && !usable.some((connection) => connection.slug === slug)) {
    options.unshift({
      value: slug,
      label: t('control.missing', { name: slug }),
      icon: <Plug className="icon-s" aria-hidden />,
    })
  }
  if (options.length === 0) return <p className="help">{t('control.no-connection')}</p>
  return (
    <Select
      value={slug}
      placeholder={t('control.choose')}
      options={options}
      onChange={(next) => set(at, next)}
    />
  )
}
