// Something that is opened when it is wanted: a line with a chevron, what it hides below.
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface FoldProps {
  label: ReactNode
  children: ReactNode
  className?: string
  /** Opens it, or closes it again; whoever looks opens and closes it as well. */
  open?: boolean
}

export function Fold({ label, children, className, open }: FoldProps) {
  return (
    <details className={classNames('fold', className)} open={open}>
      <summary>
        <ChevronRight className="icon-s" aria-hidden />
        {label}
      </summary>
      {children}
    </details>
  )
}
