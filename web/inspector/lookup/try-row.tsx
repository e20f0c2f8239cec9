// The lookup tried on real rows: how many meet none, one or several records, and what one of them meets.
import { Shuffle } from 'lucide-react'
import { useState } from 'react'
import type { DerivedMappingConfig } from '../../../engine/nodes/derived-mapping/config.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { CellValue } from '../../preview/cell/cell.tsx'
import { gridKey } from '../../preview/grid/subject.ts'
import { everything, setGridView } from '../../preview/views.ts'
import { Button } from '../../ui/button.tsx'
import { RadioRow } from '../../ui/form/radio-row.tsx'
import { useLate } from '../../ui/wait/skeleton.tsx'
import { usePanel } from '../panel.ts'
import { Sampled } from '../study/sampled.tsx'
import { Spelled } from '../study/spelled.tsx'
import { findingsOf, useIsLooking, useStudy } from '../study/use-study.ts'
import { TriedRecords } from './tried-records.tsx'

const kinds = ['none', 'one', 'many'] as const
type Kind = (typeof kinds)[number]

export function TryRow({ config }: { config: DerivedMappingConfig }) {
  const t = useText()
  const format = useFormat()
  const { id } = usePanel()
  const { result, stale } = useStudy(id)
  const looking = useIsLooking(id)
  const [kind, setKind] = useState<Kind | null>(null)
  const [at, setAt] = useState(0)
  const [found] = findingsOf(result, 'candidates')
  if (found === undefined) return looking && isSetUp(config) ? <Looking /> : null
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
        <small className="num">
          {t('try.checked', { count: format.count(total) })}
          {stale && <Stale />}
        </small>
      </h4>
      <RadioRow
        value={kind}
        options={kinds.map((each) => ({
          value: each,
          label: (
            <>
              <b className="num">{format.count(found[each].count)}</b>
              <span>{t(`try.${each}`)}</span>
            </>
          ),
          disabled: stale || found[each].count === 0,
        }))}
        onChange={choose}
        aria-label={t('try.title')}
      />
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
          <TriedRecords sample={sample} config={config} />
        </>
      )}
      <Sampled />
    </div>
  )
}

function isSetUp({ matches }: DerivedMappingConfig): boolean {
  return matches.some(({ field, objectField }) => field !== '' && objectField !== '')
}

/** Many records, or many rows: it takes some seconds. */
function Looking() {
  const t = useText()
  return (
    <div className="in-try">
      <h4>
        {t('try.title')} <small role="status">{t('try.looking')}</small>
      </h4>
    </div>
  )
}

/** Said when newer counts are long in coming: who types is not told key by key. */
function Stale() {
  const t = useText()
  return useLate() ? ` · ${t('node.stale')}` : null
}
