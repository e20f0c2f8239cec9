// The first rows of a port as a plain table: nothing to choose, nothing to scroll to.
import type { PreviewPage } from '../../../engine/run/report.ts'
import { CellValue } from '../cell/cell.tsx'

/** `fields`: so many of them, the first ones; absent: all. */
export function PageTable({ page, fields }: { page: PreviewPage; fields?: number }) {
  return (
    <table>
      <thead>
        <tr>
          {page.schema.slice(0, fields).map(({ name }) => (
            <th key={name}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.rows.map((cells, row) => (
          <tr key={row}>
            {cells.slice(0, fields).map((cell, column) => (
              <td key={column}>
                <CellValue value={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
