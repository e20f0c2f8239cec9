// The first five rows of an edge, when the pointer rests on it.
import { useEffect, useState } from 'react'
import type { PreviewPage } from '../../../engine/run/report.ts'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { CellValue } from '../../preview/cell.tsx'
import { callPreview, PreviewError } from '../../preview/client.ts'
import { usePreview } from '../../preview/store.ts'
import './rows-peek.css'

const restMs = 400
const rows = 5
const columns = 6

/** Of the node that the edge leaves. Nothing shows while it cannot run. */
export function RowsPeek({ node }: { node: string }) {
  const t = useText()
  const page = usePeek(node)
  if (page === null || page.rows.length === 0) return null
  const fields = page.schema
  const names = fields.slice(0, columns).map(({ name }) => name)
  const more = fields.length - names.length
  return (
    <div className="cv-peek">
      <table aria-label={t('edge.peek')}>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {more > 0 && <th scope="col">+{more}</th>}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row, index) => (
            <tr key={index}>
              {names.map((name, column) => (
                <td key={name}>
                  <CellValue value={row[column] ?? null} />
                </td>
              ))}
              {more > 0 && <td />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function usePeek(node: string): PreviewPage | null {
  const [page, setPage] = useState<PreviewPage | null>(null)
  useEffect(() => {
    let gone = false
    const ask = async () => {
      const { snapshot } = usePreview.getState()
      if (snapshot === null) return
      const { document } = useJob.getState()
      try {
        const answer = await callPreview('peek', { document, snapshot, node, rows })
        if (!gone) setPage(answer)
      } catch (error) {
        if (!(error instanceof PreviewError)) throw error
      }
    }
    const timer = setTimeout(() => void ask(), restMs)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [node])
  return page
}
