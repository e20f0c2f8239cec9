// The keyboard stands where the selection is: after a paste on what was pasted, after an undo not on a card that is gone.
import { useEffect } from 'react'
import { useView } from '../../studio/view.ts'
import { cardElement } from './targets.ts'

export function useFocusFollows(): void {
  useEffect(
    () =>
      useView.subscribe(({ selected, marked }, before) => {
        if (selected === before.selected && marked === before.marked) return
        const all = [...marked, ...selected]
        const [left, next] = [standingOn(), all.at(-1)]
        if (left === undefined || next === undefined || all.includes(left)) return
        // What was just added is drawn only then, and may have taken the keyboard itself.
        requestAnimationFrame(() => {
          const nowhere = document.activeElement === document.body
          if (nowhere || standingOn() === left) cardElement(next)?.focus({ preventScroll: true })
        })
      }),
    [],
  )
}

/** The card, frame or note. */
function standingOn(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('.react-flow__node')?.dataset['id']
}
