// The menu at a place of the canvas: the actions that name this place, and what only frames know.
import { useText } from '../../i18n/language.ts'
import { isPossible, type Action } from '../../studio/actions/action.ts'
import { chordWords, isMac } from '../../studio/actions/chord.ts'
import { actions } from '../../studio/actions/index.ts'
import { useSurroundings } from '../../studio/actions/use-surroundings.ts'
import { Kbd } from '../../ui/button.tsx'
import { MenuAt, MenuItem, MenuLine } from '../../ui/over/menu.tsx'
import { useCanvasPanels, type MenuRequest } from '../canvas-panels.ts'

export function MenuHere({ menu: { place, x, y } }: { menu: MenuRequest }) {
  const t = useText()
  const surroundings = useSurroundings()
  const here = actions.filter(({ menus }) => menus?.includes(place) === true)
  return (
    <MenuAt
      x={x}
      y={y}
      label={t('canvas.menu')}
      onClose={() => useCanvasPanels.setState({ menu: null })}
    >
      {here.map((action, index) => (
        <ActionItem
          key={action.id}
          action={action}
          begins={index > 0 && here[index - 1]?.group !== action.group}
          onSelect={() => action.perform(surroundings)}
        />
      ))}
    </MenuAt>
  )
}

interface ActionItemProps {
  action: Action
  /** First of another group. */
  begins: boolean
  onSelect: () => void
}

function ActionItem({ action, begins, onSelect }: ActionItemProps) {
  const t = useText()
  const { icon: Icon, keys, label, danger } = action
  const [first] = keys ?? []
  return (
    <>
      {begins && <MenuLine />}
      <MenuItem
        icon={Icon === undefined ? <span className="w-4" /> : <Icon className="icon" aria-hidden />}
        aside={first === undefined ? undefined : <Kbd>{chordWords(first, t, isMac)}</Kbd>}
        disabled={!isPossible(action)}
        danger={danger === true}
        onSelect={onSelect}
      >
        {t(label)}
      </MenuItem>
    </>
  )
}
