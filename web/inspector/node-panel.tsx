// One node in the inspector: head, tabs, and what they hold.
import { useMemo } from 'react'
import type { JobNode } from '../../engine/job/document.ts'
import { sameContent } from '../../engine/job/same-content.ts'
import { nodeFace } from '../../engine/nodes/faces.ts'
import { nodeType } from '../../engine/nodes/index.ts'
import type { AnyNodeType } from '../../engine/nodes/node-type.ts'
import { errorsFirst } from '../canvas/problems/errors-first.ts'
import { setNodeConfig, setNodeNote } from '../document/edits.ts'
import { useJob } from '../document/store.ts'
import { useLanguage, useText } from '../i18n/language.ts'
import { isTyping } from '../studio/typing.ts'
import { useView, type InspectorTab } from '../studio/view.ts'
import { Fold } from '../ui/fold.tsx'
import { Notice } from '../ui/notice.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { TextArea } from '../ui/form/text-input.tsx'
import { Field } from '../ui/form/field.tsx'
import { withValueAt } from './form/config-path.ts'
import { NodeRuns } from './node-runs.tsx'
import { Outcome, outcomePlace } from './outcome/outcome.tsx'
import { NodeForm } from './form/node-form.tsx'
import { useHeldBack } from './held-back.ts'
import { PanelHead } from './panel-head.tsx'
import { PanelContext, useEditedNode, type Panel } from './panel.ts'
import { PortSchemas } from './port-schemas.tsx'

export function NodePanel({ id }: { id: string }) {
  const t = useText()
  const panel = usePanelOf(id)
  const tab = useView((view) => view.tab)
  const typeName = useJob(({ document }) => document.nodes.find((one) => one.id === id)?.type)
  const name = useJob(({ document }) => document.nodes.find((one) => one.id === id)?.name)
  const type = nodeType(typeName ?? '')
  const tabs: readonly InspectorTab[] = ['settings', 'input', 'output', 'runs', 'notes']
  return (
    <PanelContext value={panel}>
      <PanelHead type={nodeFace(typeName ?? '')} />
      <Tabs
        label={name ?? ''}
        value={tab}
        onChange={(next) => useView.setState({ tab: next })}
        tabs={tabs.map((value) => ({ value, label: t(`inspector.${value}`) }))}
      >
        {tab === 'settings' && (type === undefined ? <Unknown /> : <Settings type={type} />)}
        {tab === 'input' && <PortSchemas side="input" />}
        {tab === 'output' && <PortSchemas side="output" />}
        {tab === 'runs' && <NodeRuns />}
        {tab === 'notes' && <Notes />}
      </Tabs>
    </PanelContext>
  )
}

function usePanelOf(id: string): Panel {
  const catalog = useJob((state) => state.catalog)
  const inputs = useJob(({ inference }) => inference.inputs[id])
  const problems = useJob(({ inference }) => inference.problems)
  const asked = useView((view) => view.asked === id)
  const fresh = useJob(({ document }) =>
    isFresh(
      document.nodes.find((node) => node.id === id),
      inputs ?? {},
      catalog,
    ),
  )
  const own = useMemo(() => errorsFirst(problems.filter(({ node }) => node === id)), [problems, id])
  const shown = useHeldBack(id, own, { fresh, all: asked })
  return useMemo(
    () => ({
      id,
      inputs: inputs ?? {},
      catalog,
      problems: shown,
      set: (path, value) => {
        const typed = isTyping(document.activeElement)
        setNodeConfig(id, path, (config) => withValueAt(config, path, value), typed)
      },
    }),
    [inputs, catalog, shown, id],
  )
}

/** As it was added. */
function isFresh(
  node: JobNode | undefined,
  inputs: Panel['inputs'],
  catalog: Panel['catalog'],
): boolean {
  const type = nodeType(node?.type ?? '')
  return type !== undefined && sameContent(node?.config, type.initial({ inputs, catalog }))
}

function Settings({ type }: { type: AnyNodeType }) {
  return (
    <>
      <NodeForm type={type} outcome={<Outcome type={type} />} outcomeAfter={outcomePlace(type)} />
      <Help type={type.type} />
    </>
  )
}

function Help({ type }: { type: string }) {
  const t = useText()
  const help = nodeFace(type)?.texts[useLanguage()].help ?? ''
  return (
    <Fold className="section in-help" label={t('inspector.help')}>
      {help.split('\n\n').map((paragraph) => (
        <p key={paragraph}>
          {paragraph
            .split('`')
            .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
        </p>
      ))}
    </Fold>
  )
}

function Unknown() {
  const t = useText()
  const node = useEditedNode()
  return (
    <div className="section">
      <Notice is="error">{t('inspector.unknown', { type: node.type })}</Notice>
    </div>
  )
}

function Notes() {
  const t = useText()
  const node = useEditedNode()
  return (
    <div className="section">
      <Field label={t('inspector.note-label')}>
        <TextArea
          value={node.note ?? ''}
          rows={8}
          maxLength={2000}
          onChange={({ target }) => setNodeNote(node.id, target.value)}
        />
      </Field>
    </div>
  )
}
