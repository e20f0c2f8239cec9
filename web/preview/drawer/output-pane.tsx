// What leaves the node.
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { useText } from '../../i18n/language.ts'
import { keyFieldsOf } from '../columns/commands.ts'
import { gridKey } from '../grid/subject.ts'
import type { FocusResult } from '../store.ts'
import { CompareMenu } from './compare-menu.tsx'
import { NoRows } from './no-rows.tsx'
import { Pane, type Sought } from './pane.tsx'

export interface OutputPaneProps {
  node: JobNode
  focus: FocusResult
  partner: number | undefined
  sought: Sought | undefined
  onFocusRow: (row: number | undefined) => void
}

export function OutputPane({ node, focus, partner, sought, onFocusRow }: OutputPaneProps) {
  const t = useText()
  const { output, inputs } = focus
  const first = output === null ? undefined : focus.pages[output.name]
  if (output === null || first === undefined) return null
  const known = new Set(inputs.flatMap(({ schema }) => schema.map(({ name }) => name)))
  const fresh = output.schema.filter(({ name }) => inputs.length > 0 && !known.has(name))
  const grid = gridKey(node.id, output.name)
  const subject = {
    node: node.id,
    maker: node.id,
    makerPort: output.name,
    port: output.name,
    isInput: false,
    data: output,
  }
  return (
    <Pane
      title={t('data.output')}
      label={t('data.grid', { side: t('data.output'), name: node.name })}
      subject={subject}
      first={first}
      revision={focus.revision}
      newFields={new Set(fresh.map(({ name }) => name))}
      keyFields={new Set(keyFieldsOf(node, inputs[0]?.name ?? ''))}
      family={nodeFace(node.type)?.family}
      verbs={
        <>
          <Legend />
          <CompareMenu grid={grid} node={node.id} hasInput={inputs.length > 0} />
        </>
      }
      note={output.rowCount === 0 && <NoRows node={node.id} isSource={inputs.length === 0} />}
      partner={partner}
      sought={sought}
      onFocusRow={onFocusRow}
      isMain
    />
  )
}

function Legend() {
  const t = useText()
  return (
    <span className="pv-legend">
      <span>
        <em className="pv-null">null</em> {t('data.null-legend')}
      </span>
      <span>
        <span className="pv-empty" /> {t('data.empty-legend')}
      </span>
      <span>
        <span className="pv-invisible">·</span> {t('data.space-legend')}
      </span>
    </span>
  )
}
