// A key as it is spelled: what cannot be seen is shown.
import { CellValue } from '../../preview/cell/cell.tsx'
import './near-misses.css'

export function Spelled({ values }: { values: readonly string[] }) {
  return (
    <span className="in-spelled">
      {values.map((value, index) => (
        <code key={index}>
          <CellValue value={value} />
        </code>
      ))}
    </span>
  )
}
