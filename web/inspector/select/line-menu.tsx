// What else can be done with a field: to an end or one place on, once more under another name, away when it does not arrive.
import { MoreHorizontal } from 'lucide-react'
import { uniqueNames } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { Button, Kbd } from '../../ui/button.tsx'
import { Menu, MenuItem, MenuLine } from '../../ui/over/menu.tsx'
import { placeOf, withCopy, without } from './line-edits.ts'
import { useLines } from './lines-context.ts'
import type { FieldLine } from './lines.ts'

export interface LineMenuProps {
  line: FieldLine
  tabIndex: number
  missing: boolean
}

export function LineMenu({ line, tabIndex, missing }: LineMenuProps) {
  const t = useText()
  const trigger = (
    <Button
      size="sm"
      className="btn-icon"
      tabIndex={tabIndex}
      aria-label={t('select.more', { field: line.field })}
    >
      <MoreHorizontal className="icon-s" aria-hidden />
    </Button>
  )
  return (
    <div role="gridcell" data-part="more">
      <Menu trigger={trigger} align="end">
        <Moves line={line} />
        <MenuLine />
        <Copies {...{ line, missing }} />
      </Menu>
    </div>
  )
}

function Moves({ line: { key, kept } }: Pick<LineMenuProps, 'line'>) {
  const t = useText()
  const { lines, move } = useLines()
  const place = placeOf(lines, key)
  const last = lines.filter((one) => one.kept).length - 1
  const first = !kept || place === 0
  const end = !kept || place === last
  return (
    <>
      <MenuItem disabled={first} onSelect={() => move(key, 0)}>
        {t('select.to-top')}
      </MenuItem>
      <MenuItem disabled={first} onSelect={() => move(key, place - 1)} aside={<Kbd>Alt ↑</Kbd>}>
        {t('select.up')}
      </MenuItem>
      <MenuItem disabled={end} onSelect={() => move(key, place + 1)} aside={<Kbd>Alt ↓</Kbd>}>
        {t('select.down')}
      </MenuItem>
      <MenuItem disabled={end} onSelect={() => move(key, last)}>
        {t('select.to-end')}
      </MenuItem>
    </>
  )
}

function Copies({ line: { key, field, at }, missing }: Pick<LineMenuProps, 'line' | 'missing'>) {
  const t = useText()
  const { lines, edit, focus } = useLines()
  const copies = lines.filter((line) => line.field === field).length
  const addAgain = () => {
    const names = lines.map((line) => line.entry?.name || line.field)
    edit(withCopy(lines, key, uniqueNames([...names, field]).at(-1)!))
    focus(`${field}\u0000${copies}`, 'name')
  }
  return (
    <>
      {!missing && <MenuItem onSelect={addAgain}>{t('select.again')}</MenuItem>}
      {(missing || (copies > 1 && at !== null)) && (
        <MenuItem onSelect={() => edit(without(lines, key))}>{t('select.remove')}</MenuItem>
      )}
    </>
  )
}
