// One side of the drawer: a bar that says which rows these are, chips of its view, and the grid.
import { useMemo, type ReactNode } from 'react'
import type { PreviewPage } from '../../../engine/run/report.ts'
import { SearchX } from 'lucide-react'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { DataGrid } from '../grid/grid.tsx'
import { useGridRows, type GridRows } from '../grid/rows.ts'
import { pinnedPort } from '../protocol.ts'
import { useSteadySet } from '../grid/steady.ts'
import { gridKey, SubjectGround, useSteadySubject, type Subject } from '../grid/subject.ts'
import {
  everything,
  gridViewOf,
  hasAll,
  isWhole,
  rowViewOf,
  setGridView,
  useGridView,
} from '../views.ts'
import { Chips } from './chips.tsx'
import { SampleMenu } from './sample-menu.tsx'
import { ViewFailed } from './view-failed.tsx'
import { Void } from './void.tsx'

/** A field that somebody looks for, and when. */
export interface Sought {
  name: string
  at: number
}

export interface PaneProps {
  title: string
  label: string
  subject: Subject
  first: PreviewPage
  revision: number
  newFields?: ReadonlySet<string>
  keyFields?: ReadonlySet<string>
  family?: string | undefined
  /** Between the title and the count. */
  segments?: ReactNode
  /** At the right of the bar. */
  verbs?: ReactNode
  /** Under the bar. */
  note?: ReactNode
  partner: number | undefined
  sought: Sought | undefined
  onFocusRow: (row: number | undefined) => void
  /** The grid that the status line tells of. */
  isMain: boolean
}

export function Pane(props: PaneProps) {
  const { title, first, revision, segments, verbs } = props
  const subject = useSteadySubject(props.subject)
  const format = useFormat()
  const { node, port, data } = subject
  const grid = gridKey(node, port)
  const view = useGridView(grid)
  const rowView = useMemo(() => rowViewOf(view), [view])
  const rows = useGridRows(data, first, revision, rowView)
  const narrowed = !isWhole(rowView)
  const newFields = useSteadySet(props.newFields)
  const keyFields = useSteadySet(props.keyFields)
  return (
    <SubjectGround value={subject}>
      <section className="pv-pane" data-side={sideOf(subject)}>
        <div className="pv-bar">
          <b>{title}</b>
          {segments}
          <span className="num" data-rows={rows.fresh ? rows.rowCount : undefined}>
            {!hasAll(rowView) &&
              rows.fresh &&
              rows.rowCount !== undefined &&
              `${format.count(rows.rowCount)} / `}
            {format.count(data.rowCount)}
          </span>
          <span className="grow" />
          {verbs}
          <SampleMenu grid={grid} revision={revision} />
        </div>
        {props.note}
        {narrowed && <Chips grid={grid} rows={rows} />}
        <Body key={grid} {...props} {...{ rows, narrowed, grid, newFields, keyFields }} />
      </section>
    </SubjectGround>
  )
}

function sideOf({ isInput, port }: Subject): 'input' | 'pinned' | 'output' {
  if (port === pinnedPort) return 'pinned'
  return isInput ? 'input' : 'output'
}

type BodyProps = PaneProps & {
  rows: GridRows
  narrowed: boolean
  grid: string
  newFields: ReadonlySet<string>
  keyFields: ReadonlySet<string>
}

function Body({ rows, narrowed, grid, ...props }: BodyProps) {
  const t = useText()
  const all = (
    <Button look="out" size="sm" onClick={() => setGridView(grid, everything)}>
      {t('view.show-all')}
    </Button>
  )
  if (rows.failure !== null) return <ViewFailed failure={rows.failure} verbs={all} />
  if (narrowed && rows.fresh && rows.rowCount === 0) {
    const { compare, mark } = gridViewOf(grid)
    const compares = compare !== null && mark === null
    return (
      <Void
        icon={<SearchX className="icon-l" aria-hidden />}
        title={t(compares ? 'view.no-difference' : 'view.no-rows')}
        verbs={all}
      >
        {t(compares ? 'view.no-difference-why' : 'view.no-rows-why')}
      </Void>
    )
  }
  const { label, first, revision, family, partner, sought } = props
  return (
    <DataGrid
      label={label}
      first={first}
      revision={revision}
      rows={rows}
      newFields={props.newFields}
      keyFields={props.keyFields}
      family={family}
      partner={narrowed ? undefined : partner}
      sought={sought}
      onFocusRow={props.onFocusRow}
      isMain={props.isMain}
    />
  )
}
