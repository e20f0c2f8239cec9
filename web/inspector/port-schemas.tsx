// The fields that arrive at a node, by port, or leave it.
import { nodeFace } from '../../engine/nodes/faces.ts'
import type { Schema } from '../../engine/value/schema.ts'
import { portWords } from '../canvas/cards/port-words.ts'
import { usedInputs } from '../canvas/cards/ports.ts'
import { useJob } from '../document/store.ts'
import { useText } from '../i18n/language.ts'
import { useEditedNode, usePanel } from './panel.ts'
import { TypeIcon } from './type-icon.tsx'
import './port-schemas.css'

export function PortSchemas({ side }: { side: 'input' | 'output' }) {
  const { inputs } = usePanel()
  const node = useEditedNode()
  const output = useJob(({ inference }) => inference.outputs[node.id])
  const type = nodeFace(node.type)
  const edges = useJob(({ document }) => document.edges)
  const ports = side === 'input' ? usedInputs(type, edges, node.id) : ['out']
  return ports.map((port) => (
    <PortSchema
      key={port}
      port={ports.length > 1 ? port : undefined}
      schema={side === 'input' ? inputs[port] : output}
    />
  ))
}

function PortSchema({ port, schema }: { port: string | undefined; schema: Schema | undefined }) {
  const t = useText()
  if (schema === undefined) {
    return (
      <section className="section">
        {port !== undefined && <h3 className="in-port-name">{portWords(port, t)}</h3>}
        <p className="help">{t('inspector.no-schema')}</p>
      </section>
    )
  }
  return (
    <section className="section">
      <h3 className="in-port-name">
        {port !== undefined && `${portWords(port, t)} · `}
        {t('inspector.fields', { count: schema.length })}
      </h3>
      <ul className="in-port">
        {schema.map(({ name, type }) => (
          <li key={name}>
            <TypeIcon type={type} />
            <span>{name}</span>
            <small>{t(`type.${type}`)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
