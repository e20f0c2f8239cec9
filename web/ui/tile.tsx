// A family's tile: silhouette, colour and icon; a written label always stands beside it.
import type { ReactNode } from 'react'
import type { Family } from '../../engine/nodes/node-type.ts'
import { classNames } from './class-names.ts'

export interface TileProps {
  family: Family
  /** A lucide icon. */
  children: ReactNode
  size?: 's' | 'm' | 'l'
}

export function Tile({ family, children, size = 'm' }: TileProps) {
  return (
    <span
      className={classNames('tile', size !== 'm' && `tile-${size}`)}
      data-f={family}
      aria-hidden="true"
    >
      {children}
    </span>
  )
}
