// What a mapping, a select or a formula put into the fields of the row.
import { ArrowRight } from 'lucide-react'
import type { Reason } from '../../engine/nodes/explain.ts'
import { useText } from '../i18n/language.ts'
import { CellValue } from '../preview/cell/cell.tsx'
import { Fold } from '../ui/fold.tsx'

export function FilledFields({ reason }: { reason: Extract<Reason, { kind: 'fields' }> }) {
  const t = useText()
  return (
    <Fold className="ex-fields" label={t('explain.fields', { count: reason.fields.length })}>
      <dl>
        {reason.fields.map(({ target, from, value, result }) => (
          <div key={`${from} ${target}`}>
            <dt>
              {from !== undefined && from !== target && (
                <>
                  {from} <ArrowRight className="icon-xs" aria-hidden />{' '}
                </>
              )}
              {target}
            </dt>
            <dd>
              {value !== result && (
                <>
                  <CellValue value={value} /> <ArrowRight className="icon-xs" aria-hidden />{' '}
                </>
              )}
              <CellValue value={result} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
