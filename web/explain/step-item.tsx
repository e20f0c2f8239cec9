// One step in the list: node, what happened there, and, when it is looked at, the row's values.
import type { KeyboardEvent } from 'react'
import { nodeFace } from '../../engine/nodes/faces.ts'
import type { ExplainedStep } from '../../engine/run/explain/steps.ts'
import { NodeIcon } from '../canvas/cards/node-icon.tsx'
import { useText } from '../i18n/language.ts'
import { CellValue } from '../preview/cell/cell.tsx'
import { Fold } from '../ui/fold.tsx'
import { Status, type StatusName } from '../ui/status.tsx'
import { Tile } from '../ui/tile.tsx'
import { StepWords } from './step-words.tsx'

export interface StepItemProps {
  step: ExplainedStep
  current: boolean
  onShow: () => void
}

const ends: Partial<Record<ExplainedStep['outcome'], StatusName>> = {
  ended: 'warning',
  rejected: 'error',
  written: 'ok',
}

export function StepItem({ step, current, onShow }: StepItemProps) {
  const type = nodeFace(step.type)
  const end = ends[step.outcome]
  return (
    <li data-step={step.node} data-outcome={step.outcome}>
      <button
        type="button"
        aria-current={current ? 'step' : undefined}
        onClick={onShow}
        onKeyDown={walk}
      >
        <Tile family={type?.family ?? 'shape'} size="s">
          <NodeIcon type={type} />
        </Tile>
        <b>{step.name}</b>
        {end !== undefined && <Status is={end} label="" />}
      </button>
      <div className="ex-says">
        <StepWords step={step} />
        {current && <Values record={step.record} />}
      </div>
    </li>
  )
}

function Values({ record }: Pick<ExplainedStep, 'record'>) {
  const t = useText()
  return (
    <Fold className="ex-fields" label={t('explain.values')}>
      <dl>
        {Object.entries(record).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <CellValue value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}

/** Arrows go to the step above or below. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const item = event.currentTarget.closest('li')
  const next =
    event.key === 'ArrowDown'
      ? item?.nextElementSibling
      : event.key === 'ArrowUp'
        ? item?.previousElementSibling
        : null
  const button = next?.querySelector('button')
  if (!button) return
  event.preventDefault()
  event.stopPropagation()
  button.focus()
  button.click()
}
