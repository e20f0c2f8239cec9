// Head of the grid: type, name, and one fact about the values that are shown.
import type { Virtualizer } from '@tanstack/react-virtual'
import type { PreviewPort } from '../../engine/run/preview.ts'
import type { PreviewPage } from '../../engine/run/report.ts'
import { useText } from '../i18n/language.ts'
import { TypeIcon } from '../inspector/type-icon.tsx'

export interface GridHeaderProps {
  columns: Virtualizer<HTMLDivElement, Element>
  page: PreviewPage
  port: PreviewPort
  newFields: ReadonlySet<string>
}

export function GridHeader({ columns, page, port, newFields }: GridHeaderProps) {
  return (
    <div
      className="pv-header"
      role="row"
      aria-rowindex={1}
      style={{ width: columns.getTotalSize() }}
    >
      <div className="pv-no" role="columnheader">
        #
      </div>
      {columns.getVirtualItems().map(({ index, start, size }) => (
        <HeaderCell
          key={index}
          index={index}
          page={page}
          port={port}
          isNew={newFields.has(port.schema[index]!.name)}
          style={{ left: start, width: size }}
        />
      ))}
    </div>
  )
}

interface HeaderCellProps {
  index: number
  page: PreviewPage
  port: PreviewPort
  isNew: boolean
  style: { left: number; width: number }
}

/** Facts are of the rows at hand (the first page): they say so by standing over it. */
function HeaderCell({ index, page, port, isNew, style }: HeaderCellProps) {
  const t = useText()
  const { name, type } = port.schema[index]!
  const values = page.rows.map((row) => row[index] ?? null)
  const nulls = values.filter((value) => value === null).length
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      data-new={isNew || undefined}
      data-field={name}
      style={style}
    >
      <div className="pv-name">
        <TypeIcon type={type} />
        <span title={name}>{name}</span>
      </div>
      <div className="pv-fill" aria-hidden>
        <i style={{ width: `${values.length === 0 ? 0 : 100 - (nulls / values.length) * 100}%` }} />
      </div>
      <small>
        {t(`type.${type}`)} · {nulls === 0 ? t('data.no-nulls') : t('data.nulls', { count: nulls })}
      </small>
    </div>
  )
}
