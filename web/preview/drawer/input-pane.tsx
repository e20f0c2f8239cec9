// What arrives at the node, port by port.
import type { JobNode } from '../../../engine/job/document.ts'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { keyFieldsOf } from '../columns/commands.ts'
import { RadioRow } from '../../ui/form/radio-row.tsx'
import type { FocusResult } from '../store.ts'
import { Pane, type Sought } from './pane.tsx'

export interface InputPaneProps {
  node: JobNode
  focus: FocusResult
  ports: readonly string[]
  port: string
  onPort: (port: string) => void
  partner: number | undefined
  sought: Sought | undefined
  onFocusRow: (row: number | undefined) => void
}

export function InputPane(props: InputPaneProps) {
  const { node, focus, ports, port, onPort, partner, sought, onFocusRow } = props
  const t = useText()
  const document = useJob((state) => state.document)
  const edgeTo = (name: string) =>
    document.edges.find(({ to }) => to.node === node.id && to.port === name)
  const feeder = (name: string) => {
    const edge = edgeTo(name)
    return document.nodes.find(({ id }) => id === edge?.from.node)?.name ?? name
  }
  const data = focus.inputs.find(({ name }) => name === port)
  const first = focus.pages[port]
  if (data === undefined || first === undefined) return null
  const from = edgeTo(port)?.from
  const subject = {
    node: node.id,
    maker: from?.node ?? node.id,
    makerPort: from?.port ?? 'out',
    port,
    isInput: true,
    data,
  }
  const segments =
    ports.length > 1 ? (
      <RadioRow
        className="pv-tabs"
        value={port}
        options={ports.map((name) => ({
          value: name,
          label: feeder(name),
          title: feeder(name),
        }))}
        onChange={onPort}
        aria-label={t('data.port')}
      />
    ) : (
      <span className="pv-feeder" title={feeder(port)}>
        {feeder(port)}
      </span>
    )
  return (
    <Pane
      title={t('data.input')}
      label={t('data.grid', { side: t('data.input'), name: feeder(port) })}
      subject={subject}
      first={first}
      revision={focus.revision}
      keyFields={new Set(keyFieldsOf(node, port))}
      segments={segments}
      partner={partner}
      sought={sought}
      onFocusRow={onFocusRow}
      isMain={focus.output === null}
    />
  )
}
