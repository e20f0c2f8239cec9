// Shows only the rows of one outcome in the grid; pressed again, all of them.
import type { ReactNode } from 'react'
import type { TextId } from '../../i18n/areas/index.ts'
import { gridKey } from '../../preview/grid/subject.ts'
import { everything, setGridView, useGridView } from '../../preview/views.ts'
import { usePanel } from '../panel.ts'
import { useStudy } from '../study/use-study.ts'

export interface ShowGroupProps {
  /** Of the study. */
  group: string
  /** The rows in words: "Left only", in whatever language they are looked at. */
  name: TextId
  label: string
  className: string
  children: ReactNode
}

/** A button around what is told of the rows; just that while there are none. */
export function ShowGroup({ group, name, label, className, children }: ShowGroupProps) {
  const { id } = usePanel()
  const { result, stale } = useStudy(id)
  const found = result?.groups[group]
  const grid = gridKey(id, found?.port ?? '')
  const { sample } = useGridView(grid)
  const shown = sample.kind === 'group' && sample.group === group
  if (found === undefined || found.rows === 0) return <div className={className}>{children}</div>
  const toggle = (): void =>
    setGridView(
      grid,
      shown ? everything : { ...everything, sample: { kind: 'group', group, name } },
    )
  return (
    <button
      type="button"
      className={className}
      aria-pressed={shown}
      aria-label={label}
      disabled={stale}
      onClick={toggle}
    >
      {children}
    </button>
  )
}
