// Above the card under the pointer, or the one that the keyboard stands on: run to here, disable, more.
import { NodeToolbar, Position } from '@xyflow/react'
import { Ellipsis, Play, Power } from 'lucide-react'
import { toggleNodes } from '../../document/edits.ts'
import { useText } from '../../i18n/language.ts'
import { IconButton, Kbd } from '../../ui/button.tsx'
import { openMenuBelow } from '../menus/open-menu.ts'
import { runToHere } from '../selection/opening.ts'
import './card-toolbar.css'

export interface CardToolbarProps {
  id: string
  disabled: boolean
}

export function CardToolbar({ id, disabled }: CardToolbarProps) {
  const t = useText()
  return (
    <NodeToolbar
      isVisible
      position={Position.Top}
      offset={4}
      align="end"
      className="cv-tools nodrag"
    >
      <IconButton size="sm" label={t('action.run-to-here')} onClick={() => runToHere(id)}>
        <Play className="icon-s" aria-hidden />
      </IconButton>
      <IconButton
        size="sm"
        label={t(disabled ? 'inspector.enable' : 'inspector.disable')}
        keys={<Kbd>D</Kbd>}
        aria-pressed={disabled}
        onClick={() => toggleNodes([id])}
      >
        <Power className="icon-s" aria-hidden />
      </IconButton>
      <IconButton
        size="sm"
        label={t('action.more')}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => openMenuBelow(currentTarget, id)}
      >
        <Ellipsis className="icon-s" aria-hidden />
      </IconButton>
    </NodeToolbar>
  )
}
