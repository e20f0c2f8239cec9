// A dialog: keeps the focus, closes on Escape, returns the focus.
import { Dialog as Radix } from 'radix-ui'
import { X } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import { useText } from '../../i18n/language.ts'
import { Button } from '../button.tsx'
import { dialogKeys } from './dialog-keys.ts'
import { useReturnFocus } from './return-focus.ts'

export interface DialogProps {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** One sentence below the title. */
  body?: ReactNode
  children?: ReactNode
  /** Pixels. */
  width?: number
}

export function Dialog({ open, onClose, title, body, children, width = 480 }: DialogProps) {
  const t = useText()
  const returnFocus = useReturnFocus(open)
  return (
    <Radix.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="veil" />
        <Radix.Content
          className="over dialog"
          onCloseAutoFocus={returnFocus}
          {...dialogKeys(onClose)}
          style={{ '--dialog-width': `${width}px` } as CSSProperties}
          {...(body === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <header>
            <Radix.Title>{title}</Radix.Title>
            {body !== undefined && (
              <Radix.Description className="text-ink-2">{body}</Radix.Description>
            )}
          </header>
          {children}
          {/* Last in the markup: the first field gets the focus, not this button. */}
          <Radix.Close asChild>
            <Button aria-label={t('verb.close')} size="sm" className="btn-icon dialog-close">
              <X className="icon-s" aria-hidden />
            </Button>
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Body and foot of a dialog. */
export function DialogBody({ children }: { children: ReactNode }) {
  return <div className="dialog-body">{children}</div>
}
