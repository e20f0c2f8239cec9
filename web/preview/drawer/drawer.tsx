// The data drawer: input and output of the node in focus side by side, its rejected rows, and which truth is shown.
import { PanelBottomClose, RefreshCw, Rows3 } from 'lucide-react'
import type { JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { NodeIcon } from '../../canvas/cards/node-icon.tsx'
import { useJob } from '../../document/store.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { settledRows, useShownRowsNode } from '../../studio/shown-node.ts'
import { useView } from '../../studio/view.ts'
import { IconButton } from '../../ui/button.tsx'
import { Tile } from '../../ui/tile.tsx'
import { FieldSearch } from './field-search.tsx'
import { useIsTold } from './is-told.ts'
import { Panes } from './panes.tsx'
import '../preview.css'
import './drawer.css'
import './tables.css'
import { RejectedRows } from './rejected-table.tsx'
import { rereadSources } from '../session.ts'
import { StatusLine } from './status-line.tsx'
import { usePreview, useRejected } from '../store.ts'

export function Drawer() {
  const t = useText()
  const id = useShownRowsNode()
  const node = useJob(({ document }) => document.nodes.find((one) => one.id === id))
  return (
    <section className="pv-drawer" aria-label={t('data.label')}>
      {node === undefined ? <NothingSelected /> : <NodeData key={node.id} node={node} />}
      <StatusLine />
    </section>
  )
}

function NothingSelected() {
  const t = useText()
  return (
    <>
      <header className="pv-head">
        <b>{t('data.label')}</b>
        <span className="grow" />
        <HideButton />
      </header>
      <div className="pv-void">
        <Rows3 className="icon-l" aria-hidden />
        <b>{t('data.nothing-selected')}</b>
        <small>{t('data.nothing-selected-body')}</small>
      </div>
    </>
  )
}

function NodeData({ node }: { node: JobNode }) {
  const t = useText()
  const format = useFormat()
  const view = useView(({ rejectedOf }) => (rejectedOf === node.id ? 'rejected' : 'rows'))
  const sought = useView((state) => state.sought) ?? undefined
  const rejected = useRejected(node.id)
  const counted = useIsTold(node.id)
  const reading = usePreview((state) => state.reading)
  const type = nodeFace(node.type)
  return (
    <>
      <header className="pv-head">
        <Tile family={type?.family ?? 'shape'} size="s">
          <NodeIcon type={type} />
        </Tile>
        <b title={node.name}>{node.name}</b>
        <div className="pv-tabs" role="tablist" aria-label={t('data.views')}>
          {(['rows', 'rejected'] as const).map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={view === each}
              onClick={() => showRejected(each === 'rejected' ? node.id : null)}
            >
              {each === 'rows'
                ? t('data.rows-tab')
                : t('data.rejected', { count: counted ? format.count(rejected) : '–' })}
            </button>
          ))}
        </div>
        <span className="grow" />
        {view === 'rows' && <FieldSearch node={node.id} />}
        <IconButton size="sm" label={t('data.refresh')} disabled={reading} onClick={rereadSources}>
          <RefreshCw className="icon-s" aria-hidden />
        </IconButton>
        <HideButton />
      </header>
      {view === 'rows' ? <Panes node={node} sought={sought} /> : <RejectedRows node={node.id} />}
    </>
  )
}

/** The drawer follows the selection when there is time: who selects a card and presses this at once means that card. */
function showRejected(drawn: string | null): void {
  useView.setState({ rejectedOf: drawn && (settledRows() ?? drawn) })
}

function HideButton() {
  const t = useText()
  return (
    <IconButton
      size="sm"
      label={t('data.hide')}
      onClick={() => useView.setState({ drawer: false })}
    >
      <PanelBottomClose className="icon-s" aria-hidden />
    </IconButton>
  )
}
