// The type that a field leaves with: as it arrives, or cast; a cast that takes a format has a button for it.
import { Pilcrow } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { selectTypes, type SelectedField } from '../../../engine/nodes/select/config.ts'
import { takesFormat } from '../../../engine/value/formats/value-format.ts'
import { thisVisit } from '../../document/this-visit.ts'
import { useText } from '../../i18n/language.ts'
import { findFormat } from '../../preview/columns/find-format.ts'
import { IconButton } from '../../ui/button.tsx'
import { Select } from '../../ui/form/select.tsx'
import { TypeIcon } from '../type-icon.tsx'
import type { FieldLine } from './lines.ts'

export interface LineTypeProps {
  line: FieldLine
  tabIndex: number
  /** The format is shown. */
  open: boolean
  onChange: (change: Partial<SelectedField>) => void
  onOpen: (open: boolean) => void
}

export function LineType({ line, tabIndex, open, onChange, onOpen }: LineTypeProps) {
  const t = useText()
  const { field, type, entry } = line
  const to = entry?.type ?? 'kept'
  // Other lines may have changed while the format was looked for.
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  const choose = async (next: SelectedField['type']) => {
    const isHere = thisVisit()
    const looks = type === 'string' && next !== 'kept' && canFormat(type, next)
    const format = looks ? await findFormat('in', field, next) : undefined
    if (!isHere()) return
    latest.current({ type: next, format: format ?? '' })
    if (canFormat(type, next)) onOpen(true)
  }
  const options = selectTypes.map((value) => ({
    value,
    label: value === 'kept' ? <AsItIs type={type} /> : t(`type.${value}`),
    icon: value === 'kept' ? undefined : <TypeIcon type={value} />,
  }))
  return (
    <div role="gridcell" className="in-pick-type" data-cast={to !== 'kept' || undefined}>
      <span data-part="type">
        <Select
          small
          label={t('select.type', { field })}
          formKey={line.at === null ? undefined : `fields.${line.at}.type`}
          tabIndex={tabIndex}
          value={to}
          options={options}
          onChange={(next) => void choose(next)}
        />
      </span>
      {line.kept && canFormat(type, to) && (
        <span data-part="format">
          <IconButton
            size="sm"
            tabIndex={tabIndex}
            label={t('select.format', { field })}
            aria-expanded={open}
            aria-pressed={entry?.format !== ''}
            onClick={() => onOpen(!open)}
          >
            <Pilcrow className="icon-s" aria-hidden />
          </IconButton>
        </span>
      )}
    </div>
  )
}

/** The control shows the type alone; the list says that nothing is done to it. */
function AsItIs({ type }: Pick<FieldLine, 'type'>) {
  const t = useText()
  return (
    <>
      {type === null ? '–' : t(`type.${type}`)}
      <span className="in-as-it-is"> {t('select.as-it-is')}</span>
    </>
  )
}

/** Before it is known what arrives, any cast may. */
export function canFormat(from: FieldLine['type'], to: SelectedField['type']): boolean {
  return to !== 'kept' && (from === null || takesFormat(from, to))
}
