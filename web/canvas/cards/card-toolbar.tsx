// Above the card under the pointer, or the one that the keyboard stands on: run to here, disable, more.
import { useStore } from '@xyflow/react'
import { Ellipsis, Play, Power } from 'lucide-react'
import { toggleNodes } from '../../document/edits.ts'
import { useText } from '../../i18n/language.ts'
import { IconButton, Kbd } from '../../ui/button.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import { openMenuBelow } from '../menus/open-menu.ts'
import { runToHere } from '../selection/opening.ts'
import './card-toolbar.css'

export interface CardToolbarProps {
  id: string
  disabled: boolean
}

/** In the card, so that Tab comes to it next; as large at any zoom. */
export function CardToolbar({ id, disabled }: CardToolbarProps) {
  const t = useText()
  const zoom = useStore(({ transform }) => transform[2])
  return (
    <Toolbar
      label={t('canvas.menu')}
      className="cv-tools nodrag nopan"
      style={{ transform: `scale(${1 / zoom})` }}
      onDoubleClick={(event) => event.stopPropagation()}
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
    </Toolbar>
  )
}
