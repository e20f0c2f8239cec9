// In a card on the way of the explained row, in the place of its sentence: what the row held there. Nothing can lie over it.
import { useText } from '../i18n/language.ts'
import { CellValue } from '../preview/cell/cell.tsx'
import { FiredBy, firedAt } from './fired-by.tsx'
import { tellingValues, useStepAt } from './path.ts'

export function PathValues({ id }: { id: string }) {
  const t = useText()
  const step = useStepAt(id)
  if (step === undefined) return null
  return (
    <dl className="ex-values" data-outcome={step.outcome} aria-hidden>
      {tellingValues(step).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <CellValue value={value} />
          </dd>
        </div>
      ))}
      {firedAt(step) !== null && (
        <div>
          <dt>{t('explain.fired-cap')}</dt>
          <dd>
            <FiredBy step={step} />
          </dd>
        </div>
      )}
    </dl>
  )
}
