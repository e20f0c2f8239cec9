// What a screen reader says of an edge: where from, where to, how many rows.
import { useMemo } from 'react'
import type { JobDocument } from '../../../engine/job/document.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { usePreview } from '../../preview/store.ts'

/** Another function only when a name, a count or the language is another: dragging a node draws no edge anew. */
export function useEdgeLabel({ nodes }: JobDocument): (from: string, to: string) => string {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const names = JSON.stringify(nodes.map(({ id, name }) => [id, name]))
  const rows = usePreview(({ reports, parts }) =>
    JSON.stringify(
      Object.entries(reports).map(([id, { rowsOut }]) => [id, rowsOut, parts[id] === true]),
    ),
  )
  return useMemo(
    () => {
      const nameOf = new Map(JSON.parse(names) as [string, string][])
      const counted = JSON.parse(rows) as [string, number, boolean][]
      const countOf = new Map(counted.map(([id, count, part]) => [id, { count, part }]))
      return (from, to) => {
        const found = countOf.get(from)
        const values = { from: nameOf.get(from) ?? from, to: nameOf.get(to) ?? to }
        if (found === undefined) return t('edge.label', values)
        const { count, part } = found
        const shown = `${part ? '~' : ''}${format.count(count)}`
        return t('edge.label-rows', { ...values, count, shown })
      }
    },
    // `t` and `format` follow from the language.
    [names, rows, language],
  )
}
