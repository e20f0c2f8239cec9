// Every rejected row with its places, value, code and reason; a row opens as it stood at the node.
import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import type { RejectedRowView, Run } from '../../worker/api/contract.ts'
import { fetchRejected } from '../app/api/queries.ts'
import { useFormat } from '../i18n/format.ts'
import { useLanguage, useText, type Translate } from '../i18n/language.ts'
import { CellValue } from '../preview/cell/cell.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { sayError } from '../ui/over/toasts.tsx'
import { Status } from '../ui/status.tsx'
import type { RowPage } from '../ui/table/paged-rows.ts'
import { VirtualTable, type VirtualColumn } from '../ui/table/virtual-table.tsx'
import { counterWords } from './counter-words.ts'
import { leftOutByNode, rowsLeftOut } from './left-out.ts'
import { NodeNameOf } from './node-name.tsx'
import { RejectedPlace, type ListedRejection } from './rejected-place.tsx'
import { saveRejected } from './rejected-file.ts'
import { RejectedRowDialog } from './rejected-row-dialog.tsx'
import { hasEnded } from './run-status.tsx'

/** Then the code stands behind the reason: its own column would push that out of sight. */
const narrow = innerWidth <= 1100

export function RejectedRows({ run }: { run: Run }) {
  const t = useText()
  const format = useFormat()
  const [open, setOpen] = useState<RejectedRowView | null>(null)
  // While it runs, and when it stopped, no rejected row says nothing good.
  if (run.rejected === 0 && (!hasEnded(run.status) || run.status === 'failed')) return null
  return (
    <section className="card">
      <header>
        <h2>{t('run.rejects')}</h2>
        <span className="num text-ink-3">{format.count(run.rejected)}</span>
        {run.rejected > 0 && hasEnded(run.status) && <SaveVerb run={run} />}
      </header>
      {run.rejected === 0 ? (
        <NoneRejected run={run} />
      ) : (
        <VirtualTable
          label={t('run.rejects')}
          columns={columnsFor(run, t).filter(({ key }) => !narrow || key !== 'code')}
          queryKey={['rejected', run.id, run.rejected]}
          fetchPage={(offset, limit, signal) => listRejected(run.id, offset, limit, signal)}
          maxHeight={460}
          rowHeight={44}
          onRow={({ row }) => setOpen(row)}
          empty={null}
        />
      )}
      {open !== null && <RejectedRowDialog row={open} run={run} onClose={() => setOpen(null)} />}
    </section>
  )
}

function SaveVerb({ run }: { run: Run }) {
  const t = useText()
  const save = useMutation({ mutationFn: () => saveRejected(run, t), onError: sayError })
  return (
    <Button
      look="ghost"
      size="sm"
      className="ml-auto"
      disabled={save.isPending}
      onClick={() => save.mutate()}
    >
      <Download className="icon-s" aria-hidden />
      {t('run.rejects-save')}
    </Button>
  )
}

async function listRejected(
  run: string,
  offset: number,
  limit: number,
  signal: AbortSignal,
): Promise<RowPage<ListedRejection>> {
  const { rows, total } = await fetchRejected(run, offset, limit, signal)
  return { rows: rows.map((row) => ({ row, page: { offset, rows } })), total }
}

/** Rows that went no further are named here too: only the two together say that nothing is missing. */
function NoneRejected({ run }: { run: Run }) {
  const t = useText()
  const language = useLanguage()
  const format = useFormat()
  const leftOut = leftOutByNode(run)
  const nodes = leftOut.map(({ node, counters }) => {
    const words = counterWords(node, language, t)
    const said = counters.map(({ name, rows }) => `${words[name] ?? name} ${format.count(rows)}`)
    return t('run.left-out-node', { node: node.name, counters: said.join(' · ') })
  })
  const body =
    nodes.length === 0
      ? t('run.rejects-none-body')
      : t('run.rejects-none-left-out', { count: rowsLeftOut(leftOut), nodes: format.list(nodes) })
  return <Empty icon={<Status is="ok" label="" />} title={t('run.rejects-none')} body={body} />
}

function columnsFor(run: Run, t: Translate): VirtualColumn<ListedRejection>[] {
  const cut = 'truncate'
  return [
    {
      key: 'number',
      head: '#',
      width: 56,
      end: true,
      cell: (_row, index) => <span className="text-ink-3">{index + 1}</span>,
    },
    {
      key: 'place',
      head: t('run.col.place'),
      width: narrow ? 184 : 240,
      grow: 1.6,
      cell: (listed) => <RejectedPlace run={run} listed={listed} />,
    },
    {
      key: 'node',
      head: t('run.col.node'),
      width: 120,
      grow: 1,
      cell: ({ row }) => <NodeNameOf id={row.node} document={run.document} />,
    },
    {
      key: 'field',
      head: t('run.col.field'),
      width: 90,
      grow: 0.8,
      cell: ({ row }) => (
        <span className={`${cut} font-medium`} title={row.field}>
          {row.field ?? ''}
        </span>
      ),
    },
    {
      key: 'value',
      head: t('run.col.value'),
      width: 90,
      grow: 0.9,
      cell: ({ row }) => (
        <span className={cut}>{row.value !== undefined && <CellValue value={row.value} />}</span>
      ),
    },
    {
      key: 'code',
      head: t('run.col.code'),
      width: 176,
      cell: ({ row }) => <code className="code">{row.code}</code>,
    },
    {
      key: 'reason',
      head: t('run.col.reason'),
      width: 220,
      grow: 2.4,
      cell: ({ row }) => (
        // A press opens the whole row, by keyboard too.
        <button
          type="button"
          aria-haspopup="dialog"
          title={row.message}
          className="line-clamp-2 min-h-6 text-left text-xs whitespace-normal text-ink-2"
        >
          {row.message} {narrow && <code className="text-ink-3">{row.code}</code>}
        </button>
      ),
    },
  ]
}
