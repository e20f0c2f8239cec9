// Which part of the rows is shown: all, the first ones, some at random, those that get as far as a node, those that are refused.
import { ChevronDown, ListFilter } from 'lucide-react'
import { graphOf } from '../../../engine/job/graph.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { useJob } from '../../document/store.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuCap, MenuItem, MenuLine } from '../../ui/over/menu.tsx'
import { useSubject } from '../grid/subject.ts'
import type { Sample } from '../protocol.ts'
import { usePreview } from '../store.ts'
import { setGridView, useGridView } from '../views.ts'
import { useReachedNow } from './reached-now.ts'

const sampleRows = 1_000

export function SampleMenu({ grid, revision }: { grid: string; revision: number }) {
  const t = useText()
  const format = useFormat()
  const subject = useSubject()
  const { sample } = useGridView(grid)
  useReachedNow(grid, sample, revision)
  const document = useJob((state) => state.document)
  const rejected = usePreview(({ reports }) => reports[subject.node]?.rejected ?? 0)
  const count = format.count(sampleRows)
  const take = (next: Sample) => setGridView(grid, { sample: next, compare: null })
  const onwards = nodesAfter(document, subject.isInput ? subject.maker : subject.node)
  return (
    <Menu
      align="end"
      trigger={
        <Button look="ghost" size="sm" aria-label={t('sample.label')}>
          <ListFilter className="icon-s pv-sample-icon" aria-hidden />
          <span className="pv-sample">
            {t(sample.kind === 'all' ? 'sample.all' : 'sample.some')}
          </span>
          <ChevronDown className="icon-xs" aria-hidden />
        </Button>
      }
    >
      <MenuItem onSelect={() => take({ kind: 'all' })}>{t('sample.all')}</MenuItem>
      <MenuItem onSelect={() => take({ kind: 'first', rows: sampleRows })}>
        {t('sample.first', { count })}
      </MenuItem>
      <MenuItem onSelect={() => take({ kind: 'random', rows: sampleRows, seed: nextSeed(sample) })}>
        {t(sample.kind === 'random' ? 'sample.random-again' : 'sample.random', { count })}
      </MenuItem>
      {subject.isInput && rejected > 0 && (
        <MenuItem onSelect={() => take({ kind: 'rejected' })}>{t('sample.rejected')}</MenuItem>
      )}
      {onwards.length > 0 && (
        <>
          <MenuLine />
          <MenuCap>{t('sample.reaching-cap')}</MenuCap>
          {onwards.map(({ id, name }) => (
            <MenuItem key={id} onSelect={() => take({ kind: 'reaching', node: id, document })}>
              {name}
            </MenuItem>
          ))}
        </>
      )}
    </Menu>
  )
}

/** Counted, not drawn: the same draws come again in the same order. */
function nextSeed(sample: Sample): number {
  return sample.kind === 'random' ? sample.seed + 1 : 1
}

/** In the order of the graph. */
function nodesAfter(document: JobDocument, from: string): { id: string; name: string }[] {
  const { order, outgoing } = graphOf(document)
  const found = new Set([from])
  for (const id of order) {
    if (!found.has(id)) continue
    for (const { to } of outgoing.get(id) ?? []) found.add(to.node)
  }
  const names = new Map(document.nodes.map(({ id, name }) => [id, name]))
  return order
    .filter((id) => id !== from && found.has(id))
    .map((id) => ({ id, name: names.get(id) ?? id }))
}
