// A button whose menu is fetched when the pointer comes near or the focus, and opens when it is there.
import {
  cloneElement,
  createElement,
  lazy,
  Suspense,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type ReactElement,
} from 'react'

/** What a fetched menu is given: the button that opens it. It begins open. */
export interface LazyMenuProps {
  trigger: ReactElement
}

interface Press {
  onClick?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  onPointerEnter?: () => void
  onFocus?: () => void
  'aria-haspopup'?: 'menu'
  'aria-expanded'?: boolean
}

/** The menu `name` of a module, as a component that takes the button alone. */
export function lazyMenu<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType<LazyMenuProps>>>>,
  name: Name,
): (props: { trigger: ReactElement<Press> }) => ReactElement {
  const Opened = lazy<ComponentType<LazyMenuProps>>(async () => ({ default: (await load())[name] }))
  const fetchSoon = () => void load().catch(() => {})
  return function LazyMenu({ trigger }) {
    const [wanted, setWanted] = useState(false)
    if (!wanted) {
      return cloneElement(trigger, {
        'aria-haspopup': 'menu',
        'aria-expanded': false,
        onPointerEnter: fetchSoon,
        onFocus: fetchSoon,
        onClick: () => setWanted(true),
        onKeyDown: ({ key }) => key === 'ArrowDown' && setWanted(true),
      })
    }
    const opened = createElement(Opened as ComponentType<LazyMenuProps>, { trigger })
    return <Suspense fallback={trigger}>{opened}</Suspense>
  }
}
