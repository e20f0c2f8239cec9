// The lookup tried on real rows: how many meet none, one or several records, and what one of them meets.
import { Check, Shuffle } from 'lucide-react'
import { useState } from 'react'
import type { DerivedMappingConfig } from '../../../engine/nodes/derived-mapping/config.ts'
import { recordsPort } from '../../../engine/nodes/derived-mapping/ports.ts'
import type { LookedUp } from '../../../engine/nodes/study.ts'
import { useJob } from '../../document/store.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { CellValue } from '../../preview/cell/cell.tsx'
import { gridKey } from '../../preview/grid/subject.ts'
import { everything, setGridView } from '../../preview/views.ts'
import { tinyHash } from '../../runs/delivery/short-hash.ts'
import { Button } from '../../ui/button.tsx'
import { usePanel } from '../panel.ts'
import { Sampled } from '../study/sampled.tsx'
import { Spelled } from '../study/spelled.tsx'
import { findingsOf, useStudy } from '../study/use-study.ts'

const kinds = ['none', 'one', 'many'] as const
type Kind = (typeof kinds)[number]

export function TryRow({ config }: { config: DerivedMappingConfig }) {
  const t = useText()
  const format = useFormat()
  const { id } = usePanel()
  const { result } = useStudy(id)
  const [kind, setKind] = useState<Kind | null>(null)
  const [at, setAt] = useState(0)
  const [found] = findingsOf(result, 'candidates')
  if (found === undefined) return null
  const samples = kind === null ? [] : found[kind].samples
  const sample = samples[at % Math.max(1, samples.length)]
  const choose = (next: Kind) => {
    setKind(next)
    setAt(0)
    const view = { kind: 'group', group: next, name: `try.${next}` } as const
    setGridView(gridKey(id, 'in'), { ...everything, sample: view })
  }
  const total = kinds.reduce((sum, each) => sum + found[each].count, 0)
  return (
    <div className="in-try">
      <h4>
        {t('try.title')}{' '}
        <small className="num">{t('try.checked', { count: format.count(total) })}</small>
      </h4>
      <div role="radiogroup" aria-label={t('try.title')}>
        {kinds.map((each) => (
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={kind === each}
            data-kind={each}
            disabled={found[each].count === 0}
            onClick={() => choose(each)}
          >
            <b className="num">{format.count(found[each].count)}</b>
            <span>{t(`try.${each}`)}</span>
          </button>
        ))}
      </div>
      {sample !== undefined && (
        <>
          <p className="in-try-row">
            {config.matches.map(({ field }) => field).join(' + ')}{' '}
            {sample.values === null ? (
              <CellValue value={null} />
            ) : (
              <Spelled values={sample.values} />
            )}
            <span className="grow" />
            {samples.length > 1 && (
              <Button look="link" size="sm" onClick={() => setAt(at + 1)}>
                <Shuffle className="icon-xs" aria-hidden />
                {t('try.another')}
              </Button>
            )}
          </p>
          <Records sample={sample} config={config} />
        </>
      )}
      <Sampled />
    </div>
  )
}

function Records({ sample, config }: { sample: LookedUp; config: DerivedMappingConfig }) {
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
