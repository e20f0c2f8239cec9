// The menu of a column's head: what can be done with it in the job, then how this grid shows it.
import { DropdownMenu } from 'radix-ui'
import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { MenuButton } from '../../../ui/menu-button.ts'
import type { ColumnFacts } from '../../../../engine/preview/column-facts.ts'
import type { RowOrder } from '../../../../engine/preview/row-order.ts'
import { fieldTypes, type FieldType } from '../../../../engine/value/schema.ts'
import { nodeFace } from '../../../../engine/nodes/faces.ts'
import { thisVisit } from '../../../document/this-visit.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useLanguage, useText } from '../../../i18n/language.ts'
import { Kbd } from '../../../ui/button.tsx'
import { Menu, MenuCap, MenuItem, MenuLine } from '../../../ui/over/menu.tsx'
import { say } from '../../../ui/over/toasts.tsx'
import {
  changeType,
  keyTaker,
  mapTo,
  normaliseColumn,
  splitColumn,
  targetsFor,
  useAsKey as takeAsKey,
} from '../../columns/commands.ts'
import { findFormat } from '../../columns/find-format.ts'
import { FindRowsDialog } from '../../columns/find-rows-dialog.tsx'
import { RenameDialog } from '../../columns/rename-dialog.tsx'
import { callPreview } from '../../client.ts'
import { rowViewOf, setGridView, toggleChip, useGridView } from '../../views.ts'
import { partsOf, partWords } from '../parts.ts'
import { hideColumn, showAllColumns, togglePin, useArrangement } from './columns.ts'
import { behindOf, useSubject } from '../subject.ts'
import { copyLimit, tsvOf } from '../selection/tsv.ts'

export interface HeaderMenuProps {
  grid: string
  field: string
  index: number
  type: FieldType
  pinned: boolean
  facts: ColumnFacts | undefined
  /** What the head says of the column, uncut. */
  words: string
  /** The head's button. */
  children: MenuButton
}

export function HeaderMenu({ children, ...props }: HeaderMenuProps) {
  const [asked, setAsked] = useState<'name' | 'rows' | null>(null)
  const answered = () => setAsked(null)
  const subject = useSubject()
  return (
    <>
      <Menu trigger={children}>
        <MenuCap>{props.words}</MenuCap>
        <JobItems {...props} onRename={() => setAsked('name')} />
        <MenuLine />
        <ViewItems {...props} onFindRows={() => setAsked('rows')} />
      </Menu>
      {asked === 'rows' && (
        <FindRowsDialog grid={props.grid} field={props.field} onClose={answered} />
      )}
      {asked === 'name' && (
        <RenameDialog
          behind={behindOf(subject)}
          field={props.field}
          schema={subject.data.schema}
          onClose={answered}
        />
      )}
    </>
  )
}

type ItemsProps = Omit<HeaderMenuProps, 'children'>

const normalisations = {
  trim: (field: string) => `trim(${field})`,
  width: (field: string) => `fold_width(${field})`,
  lower: (field: string) => `lower(${field})`,
  upper: (field: string) => `upper(${field})`,
  'null-if-empty': (field: string) => `null_if_empty(trim(${field}))`,
} as const

function JobItems({ field, type, onRename }: ItemsProps & { onRename: () => void }) {
  const t = useText()
  const language = useLanguage()
  const subject = useSubject()
  const behind = behindOf(subject)
  const called = (node: string) => nodeFace(node)?.texts[language].name ?? node
  const taker = keyTaker(behind)
  const targets = targetsFor(behind)
  const readAs = async (wanted: FieldType) => {
    const isHere = thisVisit()
    const format = type === 'string' ? await findFormat(subject.port, field, wanted) : undefined
    if (isHere()) changeType(behind, field, wanted, called('select'), format)
  }
  return (
    <>
      <SubMenu label={t('column.change-type')}>
        {fieldTypes.map((each) => (
          <MenuItem key={each} disabled={each === type} onSelect={() => void readAs(each)}>
            {t(`type.${each}`)}
          </MenuItem>
        ))}
      </SubMenu>
      <MenuItem onSelect={onRename}>{t('column.rename')}</MenuItem>
      <SubMenu label={t('column.normalise')} disabled={type !== 'string'}>
        {Object.entries(normalisations).map(([id, wrap]) => (
          <MenuItem
            key={id}
            onSelect={() => normaliseColumn(behind, field, wrap, called('formula'))}
          >
            {t(`column.normalise-${id as keyof typeof normalisations}`)}
          </MenuItem>
        ))}
      </SubMenu>
      <MenuItem
        disabled={type !== 'string'}
        onSelect={() => splitColumn(behind, field, called('split'))}
      >
        {t('column.split')}
      </MenuItem>
      {taker !== undefined && (
        <MenuItem onSelect={() => takeAsKey(taker, field)}>
          {t('column.use-as-key', { name: taker.node.name })}
        </MenuItem>
      )}
      {targets !== undefined && (
        <SubMenu label={t('column.map-to')}>
          {targets.targets.map((target) => (
            <MenuItem key={target} onSelect={() => mapTo(targets.node, target, field)}>
              {target}
            </MenuItem>
          ))}
        </SubMenu>
      )}
    </>
  )
}

function ViewItems(props: ItemsProps & { onFindRows: () => void }) {
  const { grid, field, type, index, pinned, facts, onFindRows } = props
  const t = useText()
  const format = useFormat()
  const { port } = useSubject()
  const view = useGridView(grid)
  const { hidden } = useArrangement(grid)
  const copy = async (): Promise<void> => {
    const call = { port, view: rowViewOf(view), offset: 0, count: copyLimit }
    const { rows } = await callPreview('page', call)
    const cells = rows.map((row) => [row.cells[index] ?? null])
    await navigator.clipboard.writeText(tsvOf([[field], ...cells]))
    say(() => t('said.copied-cells', { count: rows.length }))
  }
  return (
    <>
      {facts !== undefined && (
        <SubMenu label={t('column.only')}>
          {partsOf(field, type, facts).map(({ rows, chip, ...part }) => (
            <MenuItem
              key={JSON.stringify(chip.criteria)}
              aside={format.count(rows)}
              onSelect={() => toggleChip(grid, chip)}
            >
              {partWords(part, t)}
            </MenuItem>
          ))}
        </SubMenu>
      )}
      <OrderItems {...{ grid, field }} />
      <MenuItem onSelect={onFindRows}>{t('column.find-rows')}</MenuItem>
      <MenuItem onSelect={() => void copy()}>{t('column.copy')}</MenuItem>
      <MenuItem onSelect={() => togglePin(grid, field)}>
        {t(pinned ? 'column.unpin' : 'column.pin')}
      </MenuItem>
      <MenuItem onSelect={() => hideColumn(grid, field)}>{t('column.hide')}</MenuItem>
      {hidden.length > 0 && (
        <MenuItem onSelect={() => showAllColumns(grid)}>
          {t('column.show-hidden', { count: hidden.length })}
        </MenuItem>
      )}
    </>
  )
}

/** The order of the rows as they are shown; S in a cell turns it. */
function OrderItems({ grid, field }: Pick<ItemsProps, 'grid' | 'field'>) {
  const t = useText()
  const { order } = useGridView(grid)
  const own = order?.field === field ? order : null
  const take = (next: RowOrder | null) => setGridView(grid, { order: next, compare: null })
  return (
    <>
      {[false, true].map((descending) => (
        <MenuItem
          key={String(descending)}
          disabled={own?.descending === descending}
          aside={descending ? undefined : <Kbd>S</Kbd>}
          onSelect={() => take({ field, descending })}
        >
          {t(descending ? 'column.order-descending' : 'column.order-ascending')}
        </MenuItem>
      ))}
      {order !== null && <MenuItem onSelect={() => take(null)}>{t('column.order-none')}</MenuItem>}
    </>
  )
}

interface SubMenuProps {
  label: string
  disabled?: boolean
  children: ReactNode
}

function SubMenu({ label, disabled = false, children }: SubMenuProps) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item" disabled={disabled}>
        {label}
        <ChevronRight className="icon-s ml-auto" aria-hidden />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="over menu pv-submenu" collisionPadding={8}>
          {children}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  )
}
