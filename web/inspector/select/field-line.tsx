// One field of a select: whether it goes on, its name, and the name and type that it leaves with.
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { SelectedField } from '../../../engine/nodes/select/config.ts'
import { useText } from '../../i18n/language.ts'
import { TextInput } from '../../ui/form/text-input.tsx'
import { usePanel } from '../panel.ts'
import { LineDetails } from './line-details.tsx'
import { useLineDrag } from './line-drag.ts'
import { withEntry, withKept } from './line-edits.ts'
import { LineMenu } from './line-menu.tsx'
import { LineType } from './line-type.tsx'
import { useLines, type Typing } from './lines-context.ts'
import { isMissing, problemsOf, type FieldLine } from './lines.ts'

export interface FieldLineProps {
  ref: (element: HTMLElement | null) => void
  line: FieldLine
  /** Place among the lines that are shown. */
  index: number
  /** Pixels from the top of the table. */
  start: number
  /** The keyboard stops here when it comes by Tab. */
  current: boolean
  onCurrent: () => void
}

export function FieldLineRow({ ref, line, index, start, current, onCurrent }: FieldLineProps) {
  const { lines, edit, focus } = useLines()
  const { inputs, problems } = usePanel()
  const [open, setOpen] = useState(false)
  const drag = useLineDrag(line)
  const wrong = problemsOf(line, problems)
  const missing = isMissing(line, inputs['in'])
  const tabIndex = current ? 0 : -1
  const change = (next: Partial<SelectedField>, part?: Typing['part']) =>
    edit(withEntry(lines, line.key, next), part === undefined ? undefined : { key: line.key, part })
  const setFormatOpen = (next: boolean) => {
    setOpen(next)
    if (next) focus(line.key, 'format')
  }
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 1}
      className="in-pick"
      style={{ transform: `translateY(${start}px)` }}
      data-index={index}
      data-line={index}
      data-field={line.field}
      data-left={!line.kept || undefined}
      data-form-section={line.at === null ? undefined : `fields.${line.at}`}
      onFocus={onCurrent}
      {...drag.target}
    >
      <KeptTick {...{ line, tabIndex }} />
      <div role="rowheader" className="in-pick-field" title={line.field} {...drag.grip}>
        {missing && <TriangleAlert className="icon-xs" aria-hidden />}
        <span>{line.field === '' ? '–' : line.field}</span>
      </div>
      <NewName {...{ line, tabIndex }} invalid={wrong.length > 0} onChange={change} />
      <LineType {...{ line, tabIndex, open }} onChange={change} onOpen={setFormatOpen} />
      <LineMenu {...{ line, tabIndex, missing }} />
      <LineDetails {...{ line, tabIndex, missing, open }} problems={wrong} onChange={change} />
    </div>
  )
}

interface PartProps {
  line: FieldLine
  tabIndex: number
}

function KeptTick({ line, tabIndex }: PartProps) {
  const t = useText()
  const { lines, edit, focus } = useLines()
  const keep = () => {
    edit(withKept(lines, new Set([line.key]), !line.kept))
    focus(line.key, 'kept')
  }
  return (
    <div role="gridcell" data-part="kept">
      <input
        type="checkbox"
        tabIndex={tabIndex}
        aria-label={t('select.keep', { field: line.field })}
        checked={line.kept}
        onChange={keep}
      />
    </div>
  )
}

interface NewNameProps extends PartProps {
  invalid: boolean
  onChange: (change: Partial<SelectedField>, part: 'name') => void
}

function NewName({ line, tabIndex, invalid, onChange }: NewNameProps) {
  const t = useText()
  return (
    <div role="gridcell" data-part="name">
      <TextInput
        small
        className="in-data"
        data-form-key={line.at === null ? undefined : `fields.${line.at}.name`}
        tabIndex={tabIndex}
        aria-label={t('select.name', { field: line.field })}
        aria-invalid={invalid || undefined}
        placeholder={line.kept ? line.field : ''}
        value={line.entry?.name ?? ''}
        onChange={({ target }) => onChange({ name: target.value }, 'name')}
      />
    </div>
  )
}
