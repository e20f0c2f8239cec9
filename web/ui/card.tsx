// A card on a page, with its head. Never inside another card.
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

export interface CardProps {
  title?: ReactNode
  /** At the right of the head. */
  aside?: ReactNode
  children: ReactNode
  className?: string
}

export function Card({ title, aside, children, className }: CardProps) {
  return (
    <section className={classNames('card', className)}>
      {title !== undefined && (
        <header>
          <h2>{title}</h2>
          <span className="flex-1" />
          {aside}
        </header>
      )}
      {children}
    </section>
  )
}
