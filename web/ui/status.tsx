// The statuses: shape and word; colour only repeats them. The same everywhere: node, run, step, connection.
import type { ReactNode } from 'react'
import { useText } from '../i18n/language.ts'
import { classNames } from './class-names.ts'

export type StatusName = 'idle' | 'unfinished' | 'stale' | 'running' | 'ok' | 'warning' | 'error'

export interface StatusProps {
  is: StatusName
  /** Says the status; without it the status' own name is said. Give `''` when a word stands beside. */
  label?: string
}

export function Status({ is, label }: StatusProps) {
  const t = useText()
  const said = label ?? t(`status.${is}`)
  return (
    <svg
      className={`st st-${is}`}
      viewBox="0 0 16 16"
      {...(said === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': said })}
    >
      {shapes[is]}
    </svg>
  )
}

const ring = { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 } as const

const shapes: Record<StatusName, ReactNode> = {
  idle: <circle {...ring} />,
  unfinished: (
    <>
      <circle {...ring} />
      <path {...ring} d="M5.2 8h.1M8 8h.1M10.8 8h.1" strokeLinecap="round" />
    </>
  ),
  stale: <circle {...ring} strokeDasharray="2.4 2.3" />,
  running: (
    <>
      <circle {...ring} strokeOpacity={0.28} />
      <path
        className="spin"
        d="M8 2a6 6 0 0 1 6 6"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.8}
        strokeLinecap="round"
      />
    </>
  ),
  ok: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path className="k" d="m5 8.2 2.1 2.1L11 6.2" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.4 15 13.4a.9.9 0 0 1-.8 1.3H1.8a.9.9 0 0 1-.8-1.3z" fill="currentColor" />
      <path className="k" d="M8 6v3.6M8 12v.1" />
    </>
  ),
  error: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" />
      <path className="k" d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />
    </>
  ),
}

/** A status with its word, as a pill. */
export function Badge({ is, children }: { is?: StatusName; children: ReactNode }) {
  return (
    <span className={classNames('badge', is === undefined ? 'badge-plain' : `badge-${is}`)}>
      {is !== undefined && <Status is={is} label="" />}
      {children}
    </span>
  )
}
