// The keyboard: one listener for all actions. Never while somebody types or an input method composes.
import { useEffect, useRef } from 'react'
import { connect } from '../../canvas/connecting/connecting.ts'
import { connectKey, stopConnecting } from '../../canvas/connecting/key-connect.ts'
import { isComposing, isTyping } from '../typing.ts'
import { isPossible, type Action } from './action.ts'
import { matchesChord } from './chord.ts'
import { actions } from './index.ts'
import { useSurroundings } from './use-surroundings.ts'

export function useActionKeys(): void {
  const now = useSurroundings()
  const surroundings = useRef(now)
  surroundings.current = now
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return
      const typing = isTyping(event.target)
      if (!typing && connectKey(event.key, connect)) return event.preventDefault()
      const action = actionOf(event, typing)
      if (action === undefined) return
      event.preventDefault()
      if (isPossible(action)) action.perform(surroundings.current)
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', noteHand, true)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', noteHand, true)
    }
  }, [])
}

/** The action that the key stands for, where the key is not needed by what has the focus. */
function actionOf(event: KeyboardEvent, typing: boolean): Action | undefined {
  if (event.key === 'Tab' && walks(event)) return undefined
  return actions.find(
    (action) =>
      action.browserKeys !== true &&
      keysNow(action, typing).some((chord) => matchesChord(chord, event)) &&
      (action.onCanvas !== true || isOnCanvas(event)),
  )
}

function keysNow({ keys = [], whileTyping = [] }: Action, typing: boolean): readonly string[] {
  return typing && whileTyping !== true ? whileTyping : keys
}

/** A focused button answers Enter and Space itself, a grid and a tree walk by arrows themselves. */
function isOnCanvas({ target }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || isGround(target)) return true
  return target.closest('.react-flow') !== null && target.closest('button, a, summary') === null
}

/** Where the keyboard stands after a press beside all cards: nowhere, or on the canvas as a whole. */
function isGround(element: Element): boolean {
  return element === document.body || element.classList.contains('cv')
}

let handOnCanvas = false

function noteHand({ target }: PointerEvent): void {
  stopConnecting()
  handOnCanvas = target instanceof Element && target.closest('.react-flow') !== null
}

/** Tab adds a node for who has just clicked into the canvas; who walks by keyboard keeps it for walking. */
function walks({ shiftKey }: KeyboardEvent): boolean {
  const { activeElement } = document
  const inCanvas =
    activeElement === null ||
    isGround(activeElement) ||
    activeElement.closest('.react-flow') !== null
  if (handOnCanvas && inCanvas && !shiftKey) return false
  handOnCanvas = false
  return true
}
