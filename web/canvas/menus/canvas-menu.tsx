// The menu of the right button, and of "more" on a card. What is in it is fetched when one is opened.
import { lazyPart } from '../../ui/lazy-part.tsx'
import { useCanvasPanels } from '../canvas-panels.ts'

const MenuHere = lazyPart(() => import('./menu-here.tsx'), 'MenuHere')

export function CanvasMenu() {
  const menu = useCanvasPanels((panels) => panels.menu)
  return menu === null ? null : <MenuHere key={`${menu.x} ${menu.y}`} menu={menu} />
}
