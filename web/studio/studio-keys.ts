// Keys of the whole studio: undo, redo, save, run, the sheet of shortcuts.
import { useEffect, useRef } from 'react'
import { redo, undo } from '../document/store.ts'
import { useRunNow } from './run-now.ts'
import { isComposing, isTyping } from './typing.ts'
import { useView } from './view.ts'

export function useStudioKeys(): void {
  const { runNow } = useRunNow()
  const run = useRef(runNow)
  run.current = runNow
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return
      const action = actionOf(event, () => run.current())
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** While somebody types, undo belongs to the text; saving and running do not. */
function actionOf(event: KeyboardEvent, run: () => void): (() => void) | undefined {
  const control = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (control && key === 's') return () => useView.setState({ keep: true })
  if (control && event.shiftKey && key === 'enter') return run
  if (isTyping(event.target)) return undefined
  if (control && key === 'z') return event.shiftKey ? redo : undo
  if (control && key === 'y') return redo
  if (!control && key === '?') return () => useView.setState({ shortcuts: true })
  return undefined
}
