// Something that is opened when it is wanted: a line with a chevron, what it hides below.
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface FoldProps {
  label: ReactNode
  children: ReactNode
  className?: string
}

export function Fold({ label, children, className }: FoldProps) {
  return (
    <details className={classNames('fold', className)}>
      <summary>
        <ChevronRight className="icon-s" aria-hidden />
        {label}
      </summary>
      {children}
    </details>
  )
}
