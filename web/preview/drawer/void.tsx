// What stands where there are no rows: why, and what can be done about it.
import type { ReactNode } from 'react'

export interface VoidProps {
  icon: ReactNode
  title: string
  children?: ReactNode
  verbs?: ReactNode
}

export function Void({ icon, title, children, verbs }: VoidProps) {
  return (
    <div className="pv-void" role="status">
      {icon}
      <b>{title}</b>
      <small>{children}</small>
      {verbs !== undefined && <div className="pv-verbs">{verbs}</div>}
    </div>
  )
}
