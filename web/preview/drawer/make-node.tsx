// What a view is narrowed or put in order by can become a node of the job, right behind the rows.
import { ArrowDownUp, Filter } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RowOrder } from '../../../engine/preview/row-order.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { filterBehind, sortBehind } from '../columns/commands.ts'
import { behindOf, useSubject } from '../grid/subject.ts'
import { setGridView, type Chip } from '../views.ts'

export function MakeFilter({ grid, chips }: { grid: string; chips: readonly Chip[] }) {
  const t = useText()
  const language = useLanguage()
  const subject = useSubject()
  const make = () => {
    const criteria = chips.flatMap((chip) => chip.criteria)
    setGridView(grid, { chips: [] })
    filterBehind(behindOf(subject), criteria, nodeFace('filter')?.texts[language].name ?? '')
  }
  return (
    <MakeButton
      icon={<Filter className="icon-s" aria-hidden />}
      label={t('view.make-filter')}
      onClick={make}
    />
  )
}

export function MakeSort({ grid, order }: { grid: string; order: RowOrder }) {
  const t = useText()
  const language = useLanguage()
  const subject = useSubject()
  const make = () => {
    setGridView(grid, { order: null })
    sortBehind(behindOf(subject), order, nodeFace('sort')?.texts[language].name ?? '')
  }
  return (
    <MakeButton
      icon={<ArrowDownUp className="icon-s" aria-hidden />}
      label={t('view.make-sort')}
      onClick={make}
    />
  )
}

interface MakeButtonProps {
  icon: ReactNode
  label: string
  onClick: () => void
}

/** In a narrow pane it is its icon alone. */
function MakeButton({ icon, label, onClick }: MakeButtonProps) {
  return (
    <Button look="link" size="sm" title={label} onClick={onClick}>
      {icon}
      <span className="pv-words">{label}</span>
    </Button>
  )
}
