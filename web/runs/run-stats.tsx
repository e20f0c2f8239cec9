// Seven facts about a run in one strip.
import type { Run } from '../../worker/api/contract.ts'
import { nodeFace } from '../../engine/nodes/faces.ts'
import { useFormat, type Format } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { useNow } from '../ui/wait/use-now.ts'
import { leftOutByNode, rowsLeftOut } from './left-out.ts'
import { hasEnded } from './run-status.tsx'
import { zoneOfRun } from './run-zone.ts'
import { tookMs } from './took.ts'

export function RunStats({ run }: { run: Run }) {
  const t = useText()
  const format = useFormat()
  const now = useNow(!hasEnded(run.status))
  const took = tookMs(run.startedAt, run.endedAt, now)
  // A job's times are times of its own zone, wherever it is looked at.
  const zone = zoneOfRun(run)
  const files = Object.values(run.snapshot?.sources ?? {}).flat()
  const size = format.size(files.reduce((sum, file) => sum + file.sizeBytes, 0))
  const open = !hasEnded(run.status)
  const read = rowsRead(run)
  const confirmed = run.deliveries.filter(({ status }) => status === 'confirmed')
  const delivered = confirmed.length
  const deliveredRows = confirmed.map(({ rows }) => rows)
  const unknown = (count: number) => open && count === 0
  const leftOut = leftOutByNode(run)
  const leftOutRows = rowsLeftOut(leftOut)
  const leftOutStat = {
    value: unknown(leftOutRows) ? '—' : format.count(leftOutRows),
    note: unknown(leftOutRows)
      ? t('run.stat.none-yet')
      : t('run.stat.left-out-by', { count: leftOut.length }),
  }
  return (
    <section className="card grid grid-cols-7 max-[1100px]:grid-cols-4 max-[1100px]:[&>:nth-child(4n+1)]:border-l-0 max-[1100px]:[&>:nth-child(-n+4)]:border-b">
      <Stat
        name={t('run.stat.read')}
        value={unknown(read) ? '—' : format.count(read)}
        note={
          unknown(files.length)
            ? t('run.stat.not-yet')
            : t('run.stat.files', { count: files.length, size })
        }
      />
      <Stat
        name={t('run.stat.delivered')}
        value={unknown(delivered) ? '—' : format.count(sumOf(deliveredRows))}
        note={
          unknown(delivered)
            ? t('run.stat.not-yet')
            : [
                t('run.stat.destinations', { count: delivered }),
                ...summands(deliveredRows, format),
              ].join(t('run.stat.colon'))
        }
      />
      <Stat
        name={t('run.stat.rejected')}
        value={format.count(run.rejected)}
        note={t(rejectedNote(run))}
      />
      <Stat name={t('run.stat.left-out')} {...leftOutStat} />
      <Stat
        name={t('run.stat.took')}
        value={took === null ? '—' : format.duration(took)}
        note={
          run.startedAt === null
            ? t('run.stat.not-started')
            : t('run.stat.since', { at: `${format.dayTime(run.startedAt, zone)} ${zone}` })
        }
      />
      <Stat
        name={t('run.stat.trigger')}
        value={t(`run.trigger.${run.trigger}`)}
        note={
          run.trigger === 'schedule'
            ? t('run.stat.due', { at: `${format.dayTime(run.dueAt, zone)} ${zone}` })
            : ''
        }
      />
      <Stat
        name={t('run.stat.version')}
        value={`v${run.version}`}
        note={
          run.fence > 1
            ? t('run.stat.taken-over', { count: run.fence - 1 })
            : t('run.stat.published')
        }
      />
    </section>
  )
}

function Stat({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div className="grid min-w-0 content-start border-line-soft px-4 pt-2 pb-2.5 not-first:border-l">
      <span className="truncate text-xs text-ink-3">{name}</span>
      <b className="num truncate text-[17px] leading-6 font-semibold tracking-[-.015em]">{value}</b>
      <span className="num text-xs text-ink-2">{note}</span>
    </div>
  )
}

function rejectedNote(run: Run) {
  if (run.rejected > 0) return 'run.stat.kept'
  return hasEnded(run.status) ? 'run.stat.none' : 'run.stat.none-yet'
}

/** Rows that the sources found in their files, those they rejected included. */
function rowsRead(run: Run): number {
  return run.document.nodes
    .filter((node) => nodeFace(node.type)?.kind === 'source')
    .reduce((sum, node) => sum + (run.nodes[node.id]?.counters['read'] ?? 0), 0)
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Several destinations get rows of their own: a sum alone would look like rows that nobody sent. */
function summands(counts: readonly number[], format: Format): string[] {
  const few = counts.length > 1 && counts.length <= 3
  return few ? [counts.map(format.count).join(' + ')] : []
}
