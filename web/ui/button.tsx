// Buttons: `go` once per surface, `out` beside it, `ghost` in bars, `link` in text, `danger` for what cannot be undone.
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Tooltip } from './over/tooltip.tsx'

export type ButtonLook = 'go' | 'out' | 'ghost' | 'link' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'lg'

export interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook
  size?: ButtonSize
}

export function Button({
  look = 'ghost',
  size = 'md',
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames('btn', `btn-${look}`, size !== 'md' && `btn-${size}`, className)}
      {...rest}
    />
  )
}

export interface IconButtonProps extends Omit<ButtonProps, 'aria-label'> {
  /** Said by screen readers and shown as the tooltip. */
  label: string
  /** Shown in the tooltip beside the label, e.g. a `Kbd`. */
  keys?: ReactNode
}

export function IconButton({ label, keys, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip
      text={
        keys === undefined ? (
          label
        ) : (
          <>
            {label} {keys}
          </>
        )
      }
    >
      <Button aria-label={label} className={classNames('btn-icon', className)} {...rest} />
    </Tooltip>
  )
}

/** A key on the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="kbd">{children}</kbd>
}
