// A menu that a button opens, its items, and a group of which one is chosen.
import { DropdownMenu as Radix } from 'radix-ui'
import { Check } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { keepTakenFocus } from './return-focus.ts'
import { closedMenuButton, type MenuButton } from '../menu-button.ts'

export interface MenuProps {
  trigger: MenuButton
  children: ReactNode
  side?: 'top' | 'right' | 'bottom' | 'left'
  align?: 'start' | 'center' | 'end'
  /** Of a menu that was fetched because somebody pressed its button. */
  beginsOpen?: boolean
}

export function Menu({ beginsOpen = false, ...props }: MenuProps) {
  const [wanted, setWanted] = useState(beginsOpen)
  if (!wanted) return closedMenuButton(props.trigger, () => setWanted(true))
  return <OpenedMenu {...props} />
}

/** Begins open, and stays to open and close from then on. */
function OpenedMenu({
  trigger,
  children,
  side = 'bottom',
  align = 'start',
}: Omit<MenuProps, 'beginsOpen'>) {
  return (
    <Radix.Root defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className="over menu"
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={keepTakenFocus}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

export interface MenuAtProps {
  /** Pixels of the window, e.g. where the right button was pressed. */
  x: number
  y: number
  label: string
  onClose: () => void
  children: ReactNode
}

/** A menu that opens at a point. Closing it gives the focus back to what had it. */
export function MenuAt({ x, y, label, onClose, children }: MenuAtProps) {
  return (
    <Radix.Root open modal={false} onOpenChange={(open) => open || onClose()}>
      <Radix.Trigger asChild>
        <span className="menu-point" style={{ left: x, top: y }} aria-hidden />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className="over menu"
          aria-label={label}
          side="bottom"
          align="start"
          collisionPadding={8}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

export interface MenuItemProps {
  children: ReactNode
  onSelect: () => void
  icon?: ReactNode
  /** At the right, e.g. a `Kbd`. */
  aside?: ReactNode
  disabled?: boolean
  danger?: boolean
}

export function MenuItem({
  children,
  onSelect,
  icon,
  aside,
  disabled = false,
  danger = false,
}: MenuItemProps) {
  return (
    <Radix.Item
      className="menu-item"
      onSelect={onSelect}
      disabled={disabled}
      data-danger={danger || undefined}
    >
      {icon}
      {children}
      {aside !== undefined && <span className="ml-auto pl-4 text-ink-3">{aside}</span>}
    </Radix.Item>
  )
}

export function MenuCap({ children }: { children: ReactNode }) {
  return <Radix.Label className="menu-cap">{children}</Radix.Label>
}

export function MenuLine() {
  return <Radix.Separator className="menu-line" />
}

export interface MenuChoicesProps<V extends string> {
  value: V
  options: readonly { value: V; label: ReactNode; lang?: string }[]
  onChange: (value: V) => void
}

export function MenuChoices<V extends string>({ value, options, onChange }: MenuChoicesProps<V>) {
  return (
    <Radix.RadioGroup value={value}>
      {options.map((option) => (
        <Radix.RadioItem
          key={option.value}
          value={option.value}
          className="menu-item"
          lang={option.lang}
          onSelect={() => onChange(option.value)}
        >
          <span className="w-4">
            <Radix.ItemIndicator>
              <Check className="icon-s" aria-hidden />
            </Radix.ItemIndicator>
          </span>
          {option.label}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}
