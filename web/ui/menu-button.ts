// The button of a menu that is not there yet: most menus are never opened, and each is some twenty components deep.
import { cloneElement, type KeyboardEvent, type ReactElement } from 'react'

export interface MenuButtonProps {
  onClick?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  onPointerEnter?: (() => void) | undefined
  onFocus?: (() => void) | undefined
  'aria-haspopup'?: 'menu'
  'aria-expanded'?: boolean
}

export type MenuButton = ReactElement<MenuButtonProps>

/** It asks for the menu when it is pressed, by pointer or key; `onNear`: when that may be about to happen. */
export function closedMenuButton(
  button: MenuButton,
  onOpen: () => void,
  onNear?: () => void,
): MenuButton {
  return cloneElement(button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: onNear,
    onFocus: onNear,
    onClick: onOpen,
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown') return
      event.preventDefault()
      onOpen()
    },
  })
}
