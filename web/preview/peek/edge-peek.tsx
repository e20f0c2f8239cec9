// The first rows that travel along an edge, for who points at it for a moment.
import { useText } from '../../i18n/language.ts'
import './edge-peek.css'
import { PageTable } from './page-table.tsx'
import { usePeek } from './use-peek.ts'

const peekedFields = 6
const hovering = { purpose: 'edge', rows: 5, waitMs: 400 } as const

/** `node`: whose rows the edge carries. Shows nothing before the pointer has rested, or when the node cannot run. */
export function EdgePeek({ node }: { node: string }) {
  const t = useText()
  const page = usePeek(node, hovering)
  if (page === null) return null
  const more = page.schema.length - peekedFields
  return (
    <div className="pv-peek over" role="status" aria-label={t('peek.label')} ref={keepInside}>
      <PageTable page={page} fields={peekedFields} />
      {page.rows.length === 0 && <p>{t('data.no-rows')}</p>}
      {more > 0 && <small>{t('peek.more', { count: more })}</small>}
    </div>
  )
}

const marginPx = 8

/** Shifted so far that the canvas cuts nothing off; over the edge when there is no room below it. */
function keepInside(peek: HTMLElement | null): void {
  const ground = peek?.closest('.cv')
  if (peek === null || ground === null || ground === undefined) return
  const canvas = ground.getBoundingClientRect()
  const least = ground.querySelector('.cv-dock')?.getBoundingClientRect().right ?? canvas.left
  const box = peek.getBoundingClientRect()
  // The canvas is drawn at a zoom of its own.
  const zoom = box.width / peek.offsetWidth
  const over = Math.max(0, box.right + marginPx - canvas.right)
  const under = Math.max(0, least + marginPx - box.left)
  peek.style.marginLeft = `${(under - over) / zoom}px`
  if (box.bottom + marginPx > canvas.bottom) peek.dataset['above'] = ''
}
