// What is let go over the canvas: a tile of the dock, or files.
import { useReactFlow } from '@xyflow/react'
import type { DragEvent } from 'react'
import { dropFiles } from '../../document/uploads/drop-files.ts'
import { useLanguage } from '../../i18n/language.ts'
import { cardWidth } from '../cards/card-size.ts'
import { addNote } from '../frames/noting.ts'
import { addNodeAt } from './adding.ts'
import { dragFormat, noteTile, typesOf } from './dock.tsx'
import { openSearch, placeSearch } from './open-search.ts'

/** A family: its node, or the choice among its nodes. A note: a note. Each file: a source. */
export function useCanvasDrop(): (event: DragEvent) => void {
  const flow = useReactFlow()
  const language = useLanguage()
  return (event) => {
    const client = { x: event.clientX, y: event.clientY }
    const { x, y } = flow.screenToFlowPosition(client)
    const at = { x: x - cardWidth / 2, y: y - 20 }
    const files = [...event.dataTransfer.files]
    const family = event.dataTransfer.getData(dragFormat)
    if (files.length === 0 && family === '') return
    event.preventDefault()
    if (files.length > 0) return dropFiles(files, at, language)
    if (family === noteTile) return addNote({ x: x - 16, y: y - 16 })
    const types = typesOf(family)
    const [only] = types
    if (only !== undefined && types.length === 1) addNodeAt(only, { at }, language)
    else openSearch({ ...placeSearch(event.currentTarget, client), at, family })
  }
}
