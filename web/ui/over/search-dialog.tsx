// A dialog around a searched list, high in the window: the list lies close to the eye and moves little while it gets shorter.
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { dialogKeys } from './dialog-keys.ts'
import { useReturnFocus } from './return-focus.ts'
import './search-dialog.css'

export interface SearchDialogProps {
  /** Read out; the field of the list says it to the eye. */
  title: string
  onClose: () => void
  /** A `SearchList`. */
  children: ReactNode
}

/** Open from the first moment: whoever wants it drawn draws it. */
export function SearchDialog({ title, onClose, children }: SearchDialogProps) {
  const returnFocus = useReturnFocus(true)
  return (
    <Radix.Root open onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="veil" />
        <Radix.Content
          className="over search-dialog"
          aria-describedby={undefined}
          onCloseAutoFocus={returnFocus}
          {...dialogKeys(onClose)}
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
