// Input and output of one node side by side; what is shown when there are no rows, and why.
import { Rows3 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { JobNode } from '../../engine/job/document.ts'
import { nodeType } from '../../engine/nodes/index.ts'
import { rowsIn } from '../canvas/cards/node-status.ts'
import { shownInputs } from '../canvas/cards/ports.ts'
import { useJob } from '../document/store.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { Status } from '../ui/status.tsx'
import { DataGrid } from './grid.tsx'
import { useReason, type Reason } from './reason.ts'
import { usePreview, type FocusResult } from './store.ts'

export function Panes({ node }: { node: JobNode }) {
  const focus = usePreview((state) => (state.focus?.node === node.id ? state.focus : null))
  const reason = useReason(node.id)
  const [port, setPort] = useState<string | null>(null)
  if (focus === null) return reason === null ? <Loading /> : <Failed reason={reason} />
  const inputs = shownInputs(nodeType(node.type))
  const shownPort = inputs.includes(port ?? '') ? port! : inputs[0]
  const panes = (shownPort === undefined ? 0 : 1) + (focus.output === null ? 0 : 1)
  return (
    <div className="pv-panes" data-panes={panes} data-old={reason !== null || undefined}>
      {reason !== null && <OldRows reason={reason} />}
      {shownPort !== undefined && (
        <InputPane node={node} focus={focus} ports={inputs} port={shownPort} onPort={setPort} />
      )}
      {focus.output !== null && <OutputPane node={node} focus={focus} />}
    </div>
  )
}

interface InputPaneProps {
  node: JobNode
  focus: FocusResult
  ports: readonly string[]
  port: string
  onPort: (port: string) => void
}

function InputPane({ node, focus, ports, port, onPort }: InputPaneProps) {
  const t = useText()
  const format = useFormat()
  const document = useJob((state) => state.document)
  const feederOf = (name: string) => {
    const edge = document.edges.find(({ to }) => to.node === node.id && to.port === name)
    return document.nodes.find(({ id }) => id === edge?.from.node)?.name ?? name
  }
  const data = focus.inputs.find(({ name }) => name === port)
  const page = focus.pages[port]
  return (
    <div className="pv-pane">
      <div className="pv-bar">
        <b>{t('data.input')}</b>
        {ports.length > 1 ? (
          <div className="pv-tabs" role="radiogroup" aria-label={t('data.port')}>
            {ports.map((name) => (
              <button
                key={name}
                type="button"
                role="radio"
                aria-checked={name === port}
                onClick={() => onPort(name)}
              >
                {feederOf(name)}
              </button>
            ))}
          </div>
        ) : (
          <span>{feederOf(port)}</span>
        )}
        <span className="grow" />
        <span className="num">{format.count(data?.rowCount ?? 0)}</span>
      </div>
      {data !== undefined && page !== undefined && (
        <DataGrid
          key={port}
          label={t('data.grid', { side: t('data.input'), name: feederOf(port) })}
          port={data}
          first={page}
          revision={focus.revision}
        />
      )}
    </div>
  )
}

function OutputPane({ node, focus }: { node: JobNode; focus: FocusResult }) {
  const t = useText()
  const format = useFormat()
  const { output } = focus
  const page = output === null ? undefined : focus.pages[output.name]
  if (output === null || page === undefined) return null
  const known = new Set(focus.inputs.flatMap(({ schema }) => schema.map(({ name }) => name)))
  const fresh = output.schema.filter(({ name }) => focus.inputs.length > 0 && !known.has(name))
  return (
    <div className="pv-pane">
      <div className="pv-bar">
        <b>{t('data.output')}</b>
        <span className="num">{format.count(output.rowCount)}</span>
        <span className="grow" />
        <Legend />
      </div>
      {output.rowCount === 0 ? (
        <NoRows node={node} />
      ) : (
        <DataGrid
          label={t('data.grid', { side: t('data.output'), name: node.name })}
          port={output}
          first={page}
          revision={focus.revision}
          newFields={new Set(fresh.map(({ name }) => name))}
          family={nodeType(node.type)?.family}
        />
      )}
    </div>
  )
}

function Legend() {
  const t = useText()
  return (
    <span className="pv-legend">
      <em className="pv-null">null</em> {t('data.null-legend')}
      <span className="pv-empty" /> {t('data.empty-legend')}
      <span className="pv-invisible">·</span> {t('data.space-legend')}
    </span>
  )
}

function NoRows({ node }: { node: JobNode }) {
  const t = useText()
  const report = usePreview(({ reports }) => reports[node.id])
  return (
    <Void icon={<Rows3 className="icon-l" aria-hidden />} title={t('data.no-rows')}>
      {t('data.no-rows-why', { count: report === undefined ? 0 : rowsIn(report) })}
    </Void>
  )
}

function Failed({ reason: { kind, code, message, hint } }: { reason: Reason }) {
  const t = useText()
  if (kind === 'unreadable') {
    return (
      <Void icon={<Status is="error" label="" />} title={message}>
        {hint} <code>{code}</code>
      </Void>
    )
  }
  return (
    <Void icon={<Status is="warning" label="" />} title={t('data.unfinished')}>
      {message} {hint} <code>{code}</code>
    </Void>
  )
}

/** Above rows that are no longer those of the settings on the screen. */
function OldRows({ reason: { kind, code, message, hint } }: { reason: Reason }) {
  const t = useText()
  return (
    <p className="pv-old" role="status">
      <Status is={kind === 'unreadable' ? 'error' : 'warning'} label="" />
      <span>
        <b>{t('data.old-rows')}</b> {message} {hint} <code>{code}</code>
      </span>
    </p>
  )
}

function Void({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className="pv-void" role="status">
      {icon}
      <b>{title}</b>
      <small>{children}</small>
    </div>
  )
}

const widths = ['70%', '92%', '58%', '84%', '66%']

function Loading() {
  const t = useText()
  return (
    <div className="pv-skeleton" role="status" aria-label={t('said.loading')}>
      {widths.map((width) => (
        <i key={width} style={{ width }} />
      ))}
    </div>
  )
}
