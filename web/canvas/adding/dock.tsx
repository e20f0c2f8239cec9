// The dock at the left: one tile per family, to click or to drag onto the canvas.
import { useReactFlow } from '@xyflow/react'
import { Plus, StickyNote } from 'lucide-react'
import { memo, type DragEvent, type MouseEvent } from 'react'
import { allNodeFaces } from '../../../engine/nodes/faces.ts'
import type { NodeFace, Family } from '../../../engine/nodes/node-type.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { familyIcons } from '../../ui/picture/family-icon.tsx'
import { Tile } from '../../ui/tile.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import { addNoteAtPointer } from '../frames/noting.ts'
import { addNodeAt, placeAfterSelection } from './adding.ts'
import { openSearch, placeSearch } from './open-search.ts'
import './dock.css'

const families: readonly Family[] = ['source', 'shape', 'merge', 'case', 'mapping', 'destination']

/** Of what is dragged: the family. */
export const dragFormat = 'application/x-awase-family'

/** Dragged instead of a family: a note. */
export const noteTile = 'note'

/** The canvas is drawn again with every key typed in the inspector; this is not. */
export const Dock = memo(function Dock() {
  const t = useText()
  const flow = useReactFlow()
  const choose = useChoose()
  return (
    <div className="cv-dock-room">
      <Toolbar className="cv-dock" orientation="vertical" label={t('canvas.dock')}>
        <button
          type="button"
          className="cv-add"
          title={t('canvas.add-hint')}
          onClick={(event) => choose(undefined, event)}
        >
          <Plus className="icon-l" aria-hidden />
          <span>{t('canvas.add')}</span>
        </button>
        <hr />
        {families.map((family) => {
          const Icon = familyIcons[family]
          return (
            <button
              key={family}
              type="button"
              draggable
              data-family={family}
              title={t(`family.${family}`)}
              onDragStart={(event) => carry(event, family)}
              onClick={(event) => choose(family, event)}
            >
              <Tile family={family}>
                <Icon aria-hidden />
              </Tile>
              <span>{t(`family.${family}`)}</span>
            </button>
          )
        })}
        <hr />
        <button
          type="button"
          draggable
          title={t('canvas.note')}
          onDragStart={(event) => carry(event, noteTile)}
          onClick={() => addNoteAtPointer(flow)}
        >
          <StickyNote className="icon-l" aria-hidden />
          <span>{t('canvas.note')}</span>
        </button>
      </Toolbar>
    </div>
  )
})

function carry({ dataTransfer }: DragEvent, tile: string): void {
  dataTransfer.setData(dragFormat, tile)
  dataTransfer.effectAllowed = 'copy'
}

export function typesOf(family: string | undefined): NodeFace[] {
  return allNodeFaces().filter((type) => family === undefined || type.family === family)
}

/** A family of one adds its node at once; with more to choose from the search opens beside the dock. */
function useChoose(): (family: Family | undefined, event: MouseEvent) => void {
  const flow = useReactFlow()
  const language = useLanguage()
  return (family, { currentTarget }) => {
    const canvas = currentTarget.closest('.cv')
    if (canvas === null) return
    const box = canvas.getBoundingClientRect()
    const middle = { x: box.left + box.width * 0.35, y: box.top + box.height * 0.3 }
    const at = flow.screenToFlowPosition(middle)
    const types = typesOf(family)
    const [only] = types
    if (only !== undefined && types.length === 1) {
      addNodeAt(only, placeAfterSelection(only, at), language)
      return
    }
    const { right, top } = currentTarget.getBoundingClientRect()
    const after = types.find(({ inputs }) => inputs.length > 0)
    const place = after === undefined ? { at } : placeAfterSelection(after, at)
    openSearch({
      ...placeSearch(canvas, { x: right + 10, y: top }),
      ...(family === undefined ? { ...place, proposed: true } : { ...place, family }),
    })
  }
}
