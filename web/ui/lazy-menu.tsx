// A button whose menu is fetched when the pointer comes near or the focus, and opens when it is there.
import {
  createElement,
  lazy,
  Suspense,
  useState,
  type ComponentType,
  type ReactElement,
} from 'react'
import { withLongerWords } from '../i18n/with-longer-words.ts'
import { closedMenuButton, type MenuButton } from './menu-button.ts'

/** What a fetched menu is given: the button that opens it. It begins open. */
export interface LazyMenuProps {
  trigger: MenuButton
}

/** The menu `name` of a module, as a component that takes the button alone. */
export function lazyMenu<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType<LazyMenuProps>>>>,
  name: Name,
): (props: LazyMenuProps) => ReactElement {
  const Opened = lazy<ComponentType<LazyMenuProps>>(async () => ({
    default: (await withLongerWords(load))[name],
  }))
  const fetchSoon = () => void load().catch(() => {})
  return function LazyMenu({ trigger }) {
    const [wanted, setWanted] = useState(false)
    if (!wanted) return closedMenuButton(trigger, () => setWanted(true), fetchSoon)
    const opened = createElement(Opened as ComponentType<LazyMenuProps>, { trigger })
    return <Suspense fallback={trigger}>{opened}</Suspense>
  }
}
