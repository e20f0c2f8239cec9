// One case: grip, number, result, how many rows it took; its criteria and logic below.
import { GripVertical, Layers, X } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import type { CaseConfig } from '../../../engine/nodes/case/config.ts'
import type { Criterion } from '../../../engine/expression/condition.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { IconButton } from '../../ui/button.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { usePanel } from '../panel.ts'
import { ProblemLines } from '../form/problem-lines.tsx'
import { CriteriaEditor } from '../criteria/criteria.tsx'
import { useCriteria, useStudiedAt } from '../study/use-study.ts'
import { ResultInput } from './result-input.tsx'
import { Share } from './share.tsx'

export interface CaseCardProps {
  one: CaseConfig['cases'][number]
  index: number
  last: boolean
  dragged: boolean
  onDrag: (index: number | null) => void
  onDropOn: () => void
  onMove: (to: number) => void
  onRemove: () => void
}

export function CaseCard(props: CaseCardProps) {
  const t = useText()
  const { inputs } = usePanel()
  const { one, index } = props
  const [over, setOver] = useState(false)
  const what = t('cases.number', { number: index + 1 })
  return (
    <li
      className="in-case"
      data-form-section={`cases.${index}`}
      data-dragged={props.dragged || undefined}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={() => {
        setOver(false)
        props.onDropOn()
      }}
    >
      <header>
        <Grip {...props} />
        <b className="in-case-number">{index + 1}</b>
        <ResultInput at={`cases.${index}.result`} what={what} result={one.result} />
        <Share counter={`case-${index + 1}`} />
        <IconButton size="sm" label={t('control.remove', { what })} onClick={props.onRemove}>
          <X className="icon-s" aria-hidden />
        </IconButton>
      </header>
      <CriteriaEditor
        at={`cases.${index}.condition`}
        condition={one.condition}
        caseNumber={index + 1}
        schema={inputs['in']}
      />
      <AlsoFit one={one} number={index + 1} />
      <ProblemLines at={`cases.${index}`} />
      <ProblemLines at={`cases.${index}.result`} />
      <ProblemLines at={`cases.${index}.result.field`} />
    </li>
  )
}

/** Dragged by the pointer; by the keyboard its arrows move the case. */
function Grip({ index, last, onDrag, onMove }: CaseCardProps) {
  const t = useText()
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.key === 'ArrowUp' ? index - 1 : event.key === 'ArrowDown' ? index + 1 : index
    if (to === index || to < 0 || (last && to > index)) return
    event.preventDefault()
    onMove(to)
    focusGrip(event.currentTarget, to)
  }
  return (
    <button
      type="button"
      className="in-grip"
      draggable
      aria-label={t('cases.drag', { number: index + 1 })}
      title={t('cases.drag', { number: index + 1 })}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', String(index + 1))
        onDrag(index)
      }}
      onDragEnd={() => onDrag(null)}
      onKeyDown={onKeyDown}
    >
      <GripVertical className="icon-s" aria-hidden />
    </button>
  )
}

/** The focus goes with the case. */
function focusGrip(grip: Element, to: number): void {
  const list = grip.closest('ol')
  requestAnimationFrame(() => list?.querySelectorAll<HTMLElement>('button.in-grip')[to]?.focus())
}

/** Overlap is said, not hidden; once another case has come into this place, not before it is known of that one. */
function AlsoFit({ one, number }: Pick<CaseCardProps, 'one'> & { number: number }) {
  const t = useText()
  const format = useFormat()
  const found = useCriteria(number)
  const studied = useStudiedAt(`cases.${number - 1}.condition.criteria`)
  const { criteria } = one.condition
  if (found === undefined || found.alsoFit.rows === 0) return null
  if (!sameContent(fieldsOf(studied), fieldsOf(criteria))) return null
  const { rows, takenBy } = found.alsoFit
  return (
    <p className="in-also num">
      <Layers className="icon-xs" aria-hidden />
      <span>
        <Sentence
          text={t('cases.also-fit', {
            rows,
            count: format.count(rows),
            cases: takenBy.map((by) => format.count(by)).join(t('list.comma')),
          })}
        />
      </span>
    </p>
  )
}

/** While a value is typed the line stays where it is. */
function fieldsOf(criteria: unknown): unknown {
  return Array.isArray(criteria) ? criteria.map(({ field }: Criterion) => field) : undefined
}
