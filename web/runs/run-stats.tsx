// Six facts about a run in one strip.
import type { Run } from '../../worker/api/contract.ts'
import { nodeType } from '../../engine/nodes/index.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { useNow } from '../ui/wait/use-now.ts'
import { hasEnded } from './run-status.tsx'
import { tookMs } from './took.ts'

export function RunStats({ run }: { run: Run }) {
  const t = useText()
  const format = useFormat()
  const now = useNow(!hasEnded(run.status))
  const took = tookMs(run.startedAt, run.endedAt, now)
  const files = Object.values(run.snapshot?.sources ?? {}).flat()
  const size = format.size(files.reduce((sum, file) => sum + file.sizeBytes, 0))
  return (
    <section className="card grid grid-cols-6">
      <Stat
        name={t('run.stat.read')}
        value={format.count(rowsRead(run))}
        note={t('run.stat.files', { count: files.length, size })}
      />
      <Stat
        name={t('run.stat.delivered')}
        value={format.count(run.rowsOut)}
        note={t('run.stat.destinations', { count: confirmedDeliveries(run) })}
      />
      <Stat
        name={t('run.stat.rejected')}
        value={format.count(run.rejected)}
        note={t(run.rejected === 0 ? 'run.stat.none' : 'run.stat.kept')}
      />
      <Stat
        name={t('run.stat.took')}
        value={took === null ? '—' : format.duration(took)}
        note={
          run.startedAt === null
            ? t('run.stat.not-started')
            : t('run.stat.since', { at: format.moment(run.startedAt) })
        }
      />
      <Stat
        name={t('run.stat.trigger')}
        value={t(`run.trigger.${run.trigger}`)}
        note={t('run.stat.due', { at: format.moment(run.dueAt) })}
      />
      <Stat
        name={t('run.stat.version')}
        value={`v${run.version}`}
        note={t('run.stat.attempt', { count: run.fence })}
      />
    </section>
  )
}

function Stat({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div className="grid min-w-0 border-line-soft px-4 pt-2 pb-2.5 not-first:border-l">
      <span className="truncate text-xs text-ink-3">{name}</span>
      <b className="num truncate text-[17px] leading-6 font-semibold tracking-[-.015em]">{value}</b>
      <span className="num text-xs text-ink-2">{note}</span>
    </div>
  )
}

/** Rows that the sources gave. */
function rowsRead(run: Run): number {
  return run.document.nodes
    .filter((node) => nodeType(node.type)?.kind === 'source')
    .reduce((sum, node) => sum + (run.nodes[node.id]?.rowsOut ?? 0), 0)
}

function confirmedDeliveries(run: Run): number {
  return run.deliveries.filter((delivery) => delivery.status === 'confirmed').length
}
