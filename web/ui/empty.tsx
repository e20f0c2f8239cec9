// Nothing here: one icon, one sentence, the reason, one verb.
import type { ReactNode } from 'react'

export interface EmptyProps {
  icon: ReactNode
  title: ReactNode
  body?: ReactNode
  /** All there is on the page: the sentence is its heading. */
  alone?: boolean
  /** Buttons. */
  children?: ReactNode
}

export function Empty({ icon, title, body, alone = false, children }: EmptyProps) {
  const Title = alone ? 'h1' : 'b'
  return (
    <div className="empty">
      {icon}
      <Title>{title}</Title>
      {body !== undefined && <p>{body}</p>}
      {children !== undefined && <div>{children}</div>}
    </div>
  )
}
