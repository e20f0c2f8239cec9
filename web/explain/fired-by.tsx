// Why a row has the value that a case field gave it, in the smallest room: the number of the case, and its criteria that hold or not.
import type { ExplainedCriterion } from '../../engine/nodes/explain.ts'
import type { ExplainedStep } from '../../engine/run/explain/steps.ts'
import { useText } from '../i18n/language.ts'
import { useExplain } from './store.ts'

export interface Fired {
  /** From 1; null when none fitted. */
  case: number | null
  criteria: readonly Pick<ExplainedCriterion, 'letter' | 'holds'>[]
}

/** Null where no cases were judged. */
export function firedAt({ reasons }: Pick<ExplainedStep, 'reasons'>): Fired | null {
  const fired = reasons.find((reason) => reason.kind === 'fired')
  if (fired === undefined) return null
  const judged = reasons.find(
    (reason) => reason.kind === 'condition' && reason.holds && reason.case === fired.case,
  )
  return { case: fired.case, criteria: judged?.kind === 'condition' ? judged.criteria : [] }
}

export function FiredBy({ step }: { step: ExplainedStep }) {
  const t = useText()
  const fired = firedAt(step)
  if (fired === null) return null
  const { case: number, criteria } = fired
  if (number === null) return <span className="ex-fired">{t('cases.otherwise')}</span>
  const held = criteria.filter(({ holds }) => holds).map(({ letter }) => letter)
  const words = t('explain.fired-by', { number, letters: held.join(', ') })
  return (
    <span className="ex-fired" role="img" aria-label={words} title={words}>
      <b>{number}</b>
      {criteria.map(({ letter, holds }) => (
        <i key={letter} data-holds={holds}>
          {letter}
        </i>
      ))}
    </span>
  )
}

/** In a grid: beside the value, for the row that is explained. `row` counts from 0 at the output of the node. */
export function FiredInGrid({ node, row }: { node: string; row: number }) {
  const step = useExplain(({ explanation }) =>
    explanation?.steps.find((one) => one.node === node && one.row === row),
  )
  return step === undefined ? null : <FiredBy step={step} />
}
