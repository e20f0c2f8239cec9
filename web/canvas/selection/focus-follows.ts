// The keyboard stands where the selection is: after a paste on what was pasted, after an undo not on a card that is gone.
import { useEffect } from 'react'
import { useView } from '../../studio/view.ts'
import { focusCard } from './targets.ts'

export function useFocusFollows(): void {
  useEffect(
    () =>
      useView.subscribe(({ selected }, before) => {
        if (selected === before.selected || selected.length === 0) return
        const card = document.activeElement?.closest<HTMLElement>('.react-flow__node-card')
        const id = card?.dataset['id']
        if (id !== undefined && !selected.includes(id)) focusCard(selected.at(-1) ?? id)
      }),
    [],
  )
}
