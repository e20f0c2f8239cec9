// One case: grip, number, result, how many rows it took; its criteria and logic below.
import { GripVertical } from 'lucide-react'
import type { CaseConfig } from '../../../engine/nodes/case/config.ts'
import { useText } from '../../i18n/language.ts'
import { usePanel } from '../panel.ts'
import { ProblemLines } from '../form/problem-lines.tsx'
import { CriteriaEditor } from '../criteria/criteria.tsx'
import { EntryVerbs } from '../form/entry-verbs.tsx'
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
  const what = t('cases.number', { number: index + 1 })
  return (
    <li
      className="in-case"
      data-dragged={props.dragged || undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={props.onDropOn}
    >
      <header>
        <span
          className="in-grip"
          draggable
          title={t('cases.drag', { number: index + 1 })}
          onDragStart={() => props.onDrag(index)}
          onDragEnd={() => props.onDrag(null)}
        >
          <GripVertical className="icon-s" aria-hidden />
        </span>
        <b className="in-case-number">{index + 1}</b>
        <ResultInput at={`cases.${index}.result`} what={what} result={one.result} />
        <Share counter={`case-${index + 1}`} />
        <CaseVerbs {...props} what={what} />
      </header>
      <CriteriaEditor
        at={`cases.${index}.condition`}
        condition={one.condition}
        schema={inputs['in']}
      />
      <ProblemLines at={`cases.${index}`} />
      <ProblemLines at={`cases.${index}.result`} />
      <ProblemLines at={`cases.${index}.result.field`} />
    </li>
  )
}

function CaseVerbs({
  what,
  index,
  last,
  onMove,
  onRemove,
}: Pick<CaseCardProps, 'index' | 'last' | 'onMove' | 'onRemove'> & { what: string }) {
  return (
    <span className="in-case-verbs">
      <EntryVerbs {...{ what, index, last, onMove, onRemove }} />
    </span>
  )
}
