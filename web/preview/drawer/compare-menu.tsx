// Before and after: what this node changes, or what the draft makes different from the version that runs.
import { useQuery } from '@tanstack/react-query'
import { Diff } from 'lucide-react'
import { useEffect } from 'react'
import type { JobDocument } from '../../../engine/job/document.ts'
import { api } from '../../app/api/client.ts'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { IconButton } from '../../ui/button.tsx'
import { Menu, MenuItem } from '../../ui/over/menu.tsx'
import type { Comparison } from '../protocol.ts'
import { setGridView, useGridView } from '../views.ts'

export interface CompareMenuProps {
  grid: string
  node: string
  hasInput: boolean
}

export function CompareMenu({ grid, node, hasInput }: CompareMenuProps) {
  const t = useText()
  const { compare } = useGridView(grid)
  const { version, published } = usePublished()
  const inPublished = published?.nodes.some(({ id }) => id === node) === true
  const take = (next: Comparison | null) => setGridView(grid, { compare: next })
  // Another version has been published while rows were compared with the one before.
  const isOld =
    compare?.with === 'document' && published !== undefined && compare.document !== published
  useEffect(() => {
    if (isOld) setGridView(grid, { compare: { with: 'document', document: published } })
  }, [isOld, grid, published])
  if (!hasInput && !inPublished) return null
  return (
    <Menu
      align="end"
      trigger={
        <IconButton size="sm" label={t('view.compare')} aria-pressed={compare !== null}>
          <Diff className="icon-s" aria-hidden />
        </IconButton>
      }
    >
      {hasInput && (
        <MenuItem onSelect={() => take({ with: 'input' })}>{t('view.compare-input')}</MenuItem>
      )}
      {published !== undefined && inPublished && (
        <MenuItem onSelect={() => take({ with: 'document', document: published })}>
          {t('view.compare-version', { version })}
        </MenuItem>
      )}
      <MenuItem disabled={compare === null} onSelect={() => take(null)}>
        {t('view.compare-off')}
      </MenuItem>
    </Menu>
  )
}

/** The version that runs; asked for once. */
function usePublished() {
  const jobId = useJob((state) => state.jobId)
  const version = useJob((state) => state.publishedVersion)
  const { data: published } = useQuery({
    queryKey: ['versions', jobId, version],
    queryFn: ({ signal }) =>
      api<JobDocument>(`/jobs/${encodeURIComponent(jobId)}/versions/${version}`, { signal }),
    enabled: version !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return { version, published }
}
