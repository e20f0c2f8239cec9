// The menu of a cell: copy, narrow the view to its value, ask why its row is here.
import { ContextMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { useText } from '../../../i18n/language.ts'
import { togglePinned, useView } from '../../../studio/view.ts'
import { keepTakenFocus } from '../../../ui/over/return-focus.ts'
import { say } from '../../../ui/over/toasts.tsx'
import { askWhy } from '../../../explain/store.ts'
import { toggleChip, valueChip } from '../../views.ts'
import type { OpenCell } from './cell-text.tsx'
import type { Column } from '../columns/columns.ts'
import { copySelection } from '../selection/copy.ts'
import { cellOf } from '../selection/keys.ts'
import type { GridRows } from '../rows.ts'
import { isOneCell, type Selection } from '../selection/selection.ts'
import { gridKey, useSubject } from '../subject.ts'

export interface CellMenuProps {
  rows: GridRows
  columns: readonly Column[]
  selection: Selection | null
  onOpen: (cell: OpenCell) => void
  children: ReactNode
}

export function CellMenu({ children, ...shared }: CellMenuProps) {
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger asChild disabled={shared.selection === null}>
        {children}
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content
          className="over menu"
          collisionPadding={8}
          onCloseAutoFocus={keepTakenFocus}
        >
          {shared.selection !== null && <Items {...shared} selection={shared.selection} />}
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

type ItemsProps = Omit<CellMenuProps, 'children' | 'selection'> & { selection: Selection }

function Items({ rows, columns, selection, onOpen }: ItemsProps) {
  const t = useText()
  const { node, maker, port } = useSubject()
  const pinned = useView((view) => view.pinned === maker)
  const { row, column } = selection.focus
  const data = rows.row(row)
  const { index, name } = columns[column]!
  const value = data?.cells[index] ?? null
  const copy = (which: Selection) =>
    void copySelection(which, columns, rows).then((count) =>
      say(() => t('said.copied-cells', { count })),
    )
  const wholeRow: Selection = {
    anchor: { row: selection.anchor.row, column: columns.length - 1 },
    focus: { row, column: 0 },
  }
  const open = () => {
    const cell = cellOf(document.querySelector<HTMLElement>(`[data-grid="${port}"]`), row, column)
    if (cell !== null) onOpen({ cell, field: name, value })
  }
  return (
    <>
      <Item onSelect={() => copy(selection)}>
        {t(isOneCell(selection) ? 'cell.copy-cell' : 'cell.copy-selection')}
      </Item>
      <Item onSelect={() => copy(wholeRow)}>{t('cell.copy-row')}</Item>
      <Item onSelect={open}>{t('cell.open')}</Item>
      <ContextMenu.Separator className="menu-line" />
      <Item onSelect={() => toggleChip(gridKey(node, port), valueChip(name, value))}>
        {t('cell.only-this')}
      </Item>
      <ContextMenu.Separator className="menu-line" />
      <Item
        disabled={data === undefined || data.mark === 'gone'}
        onSelect={() => void askWhy(maker, data!.row)}
      >
        {t('cell.why')}
      </Item>
      <Item onSelect={() => togglePinned(maker)}>{t(pinned ? 'data.unpin' : 'cell.pin')}</Item>
    </>
  )
}

interface ItemProps {
  children: ReactNode
  onSelect: () => void
  disabled?: boolean
}

function Item({ children, onSelect, disabled = false }: ItemProps) {
  return (
    <ContextMenu.Item className="menu-item" disabled={disabled} onSelect={onSelect}>
      {children}
    </ContextMenu.Item>
  )
}
