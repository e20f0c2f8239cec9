// Which records a row that is tried meets, and what becomes of it.
import { Check } from 'lucide-react'
import type { DerivedMappingConfig } from '../../../engine/nodes/derived-mapping/config.ts'
import { recordsPort } from '../../../engine/nodes/derived-mapping/ports.ts'
import type { LookedUp } from '../../../engine/nodes/study.ts'
import { useJob } from '../../document/store.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { CellValue } from '../../preview/cell/cell.tsx'
import { tinyHash } from '../../runs/delivery/short-hash.ts'
import { usePanel } from '../panel.ts'

export interface TriedRecordsProps {
  sample: LookedUp
  config: DerivedMappingConfig
}

export function TriedRecords({ sample, config }: TriedRecordsProps) {
  const t = useText()
  const format = useFormat()
  const { none, several } = config
  const object = useLookedIn(config)
  const { records, partners } = sample
  const wins = partners === 1 || several === 'lowest'
  const id =
    partners === 0
      ? (`try.none-${none}` as const)
      : partners === 1
        ? 'try.one-found'
        : (`try.several-${several}` as const)
  return (
    <>
      {records.length > 0 && (
        <table>
          <tbody>
            {records.map(({ gsid, about }, index) => (
              <tr key={gsid} data-wins={(wins && index === 0) || undefined}>
                <td>{wins && index === 0 && <Check className="icon-xs" aria-hidden />}</td>
                <th scope="row" title={gsid}>
                  {tinyHash(gsid)}
                </th>
                {about.map((value, field) => (
                  <td key={field}>
                    <CellValue value={value} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="in-try-says">{t(id, { count: format.count(partners), object })}</p>
    </>
  )
}

/** The object, or who feeds the second input. */
function useLookedIn({ lookIn, object }: DerivedMappingConfig): string {
  const { id } = usePanel()
  const feeder = useJob(({ document: { nodes, edges } }) => {
    const edge = edges.find(({ to }) => to.node === id && to.port === recordsPort)
    return nodes.find((node) => node.id === edge?.from.node)?.name
  })
  return lookIn === 'dataset' ? (feeder ?? '') : object
}
