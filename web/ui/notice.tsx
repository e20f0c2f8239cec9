// A notice in the flow of a page: shape, sentence, and the verb that repairs it.
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Status, type StatusName } from './status.tsx'

export interface NoticeProps {
  is?: Extract<StatusName, 'ok' | 'warning' | 'error'>
  children: ReactNode
  /** Buttons at the right. */
  verbs?: ReactNode
  className?: string
}

export function Notice({ is, children, verbs, className }: NoticeProps) {
  return (
    <div
      className={classNames('notice', is !== undefined && `notice-${is}`, className)}
      role={is === 'error' ? 'alert' : 'note'}
    >
      {is !== undefined && <Status is={is} label="" />}
      <div className="min-w-0 flex-1">{children}</div>
      {verbs}
    </div>
  )
}
