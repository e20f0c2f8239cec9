// What the run hands out: each output with its state, size and hash.
import { Database, Send } from 'lucide-react'
import type { Run } from '../../../worker/api/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { Card } from '../../ui/card.tsx'
import { FileName } from '../../ui/file-name.tsx'
import { Badge, type StatusName } from '../../ui/status.tsx'
import { Tile } from '../../ui/tile.tsx'
import { Hash } from './hash.tsx'
import { PreviewComparison } from './preview-comparison.tsx'
import { hasEnded } from '../run-status.tsx'

type Delivery = Run['deliveries'][number]

const shapes: Record<Delivery['status'], StatusName> = {
  staged: 'idle',
  delivering: 'running',
  confirmed: 'ok',
  failed: 'error',
  unknown: 'warning',
}

/** What only stands ready when the run has ended was not delivered. */
export function deliveryState(run: Run['status'], delivery: Delivery['status']) {
  return delivery === 'staged' && hasEnded(run) ? 'failed' : delivery
}

export function Deliveries({ run }: { run: Run }) {
  const t = useText()
  return (
    <Card title={t('run.deliveries')}>
      {run.deliveries.length === 0 && (
        <p className="px-4 pb-4 text-xs text-ink-2">
          {t(hasEnded(run.status) ? 'run.deliveries-none' : 'run.deliveries-empty')}
        </p>
      )}
      {run.deliveries.map((delivery) => (
        <DeliveryEntry key={delivery.node} run={run} delivery={delivery} />
      ))}
    </Card>
  )
}

function DeliveryEntry({ run, delivery }: { run: Run; delivery: Delivery }) {
  const t = useText()
  const isFile = delivery.kind === 'file'
  const state = deliveryState(run.status, delivery.status)
  return (
    <article className="mx-4 mb-2.5 rounded-[10px] px-[11px] pt-2 pb-2 shadow-[inset_0_0_0_1px_var(--line)]">
      <div className="flex flex-wrap items-center gap-2">
        <span className="flex min-w-0 flex-1 basis-[200px] items-center gap-2">
          <Tile family="destination">{isFile ? <Send /> : <Database />}</Tile>
          <span className="min-w-0 flex-1">
            <b className="block font-semibold wrap-anywhere">
              {isFile ? (
                <code>
                  <FileName name={delivery.name} />
                </code>
              ) : (
                t('run.delivery.object', { name: delivery.destination })
              )}
            </b>
            <Facts delivery={delivery} />
          </span>
        </span>
        <Badge is={shapes[state]}>{t(`run.delivery.${state}`)}</Badge>
      </div>
      <Hash hash={delivery.sha256} />
      {run.snapshot !== null && (
        <PreviewComparison
          document={run.document}
          snapshot={run.snapshot}
          node={delivery.node}
          hash={delivery.sha256}
        />
      )}
    </article>
  )
}

function Facts({ delivery }: { delivery: Delivery }) {
  const t = useText()
  const format = useFormat()
  const { outcome, attempts } = delivery
  const size = [
    t('count.rows', { count: delivery.rows }),
    format.size(delivery.sizeBytes),
    t('run.delivery.to', { destination: delivery.destination }),
  ].join(' · ')
  const written = outcome && {
    inserted: format.count(outcome.inserted),
    updated: format.count(outcome.updated),
    unchanged: format.count(outcome.unchanged),
  }
  const repeated = attempts > 1 ? ` · ${t('run.attempts', { count: attempts })}` : ''
  const facts = (written === null ? size : t('run.delivery.outcome', written)) + repeated
  return <span className="num block text-xs text-ink-3">{facts}</span>
}
