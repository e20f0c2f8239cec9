// Nothing here: one icon, one sentence, the reason, one verb.
import type { ReactNode } from 'react'

export interface EmptyProps {
  icon: ReactNode
  title: ReactNode
  body?: ReactNode
  /** Buttons. */
  children?: ReactNode
}

export function Empty({ icon, title, body, children }: EmptyProps) {
  return (
    <div className="empty">
      {icon}
      <b>{title}</b>
      {body !== undefined && <p>{body}</p>}
      {children !== undefined && <div>{children}</div>}
    </div>
  )
}
