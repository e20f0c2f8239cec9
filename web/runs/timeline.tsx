// The phases of a run over time: one bar a step, growing while it runs.
import {
  Archive,
  FileInput,
  ListChecks,
  PackageCheck,
  Send,
  Workflow,
  type LucideIcon,
} from 'lucide-react'
import type { Family } from '../../engine/nodes/node-type.ts'
import type { Phase, Run } from '../../worker/api/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useText, type Translate } from '../i18n/language.ts'
import { Card } from '../ui/card.tsx'
import { Status, type StatusName } from '../ui/status.tsx'
import { Tile } from '../ui/tile.tsx'
import { useNow } from '../ui/wait/use-now.ts'
import { hasEnded } from './run-status.tsx'
import { timeAxis, type TimeAxis } from './time-axis.ts'

type Step = Run['steps'][number]

const phaseLooks: Record<Phase, { family: Family; icon: LucideIcon }> = {
  plan: { family: 'shape', icon: ListChecks },
  extract: { family: 'source', icon: FileInput },
  execute: { family: 'merge', icon: Workflow },
  stage: { family: 'shape', icon: Archive },
  deliver: { family: 'destination', icon: Send },
  commit: { family: 'shape', icon: PackageCheck },
  done: { family: 'shape', icon: PackageCheck },
}

const columns = 'grid grid-cols-[minmax(110px,168px)_minmax(0,1fr)_48px_14px] items-center gap-2'

export function Timeline({ run }: { run: Run }) {
  const t = useText()
  const now = useNow(!hasEnded(run.status))
  const begin = Math.min(...run.steps.map((step) => Date.parse(step.startedAt)))
  const end = Math.max(...run.steps.map((step) => endOf(step, run, now)))
  const axis = timeAxis(run.steps.length === 0 ? 0 : end - begin)
  return (
    <Card title={t('run.timeline')}>
      {run.steps.length === 0 ? (
        <p className="px-4 pb-4 text-xs text-ink-2">{t('run.timeline-empty')}</p>
      ) : (
        <>
          <Marks axis={axis} />
          <ul className="px-4 pb-2.5">
            {run.steps.map((step) => (
              <Bar
                key={`${step.phase}:${step.node}`}
                step={step}
                run={run}
                axis={axis}
                beginMs={begin}
                endMs={endOf(step, run, now)}
              />
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

/** An unfinished step of a run that ended has stopped when the run did. */
function endOf(step: Step, run: Run, now: number): number {
  const end = step.endedAt ?? run.endedAt
  return end === null ? Math.max(now, Date.parse(step.startedAt)) : Date.parse(end)
}

function Marks({ axis }: { axis: TimeAxis }) {
  const format = useFormat()
  return (
    <div className={`${columns} h-[15px] px-4`} aria-hidden="true">
      <span />
      <div className="relative h-3">
        {axis.marksMs.map((mark) => (
          <span
            key={mark}
            className="absolute text-[10px] leading-3 whitespace-nowrap text-ink-3 not-first:-translate-x-1/2"
            style={{ left: `${(mark / axis.lengthMs) * 100}%` }}
          >
            {format.duration(mark)}
          </span>
        ))}
      </div>
    </div>
  )
}

interface BarProps {
  step: Step
  run: Run
  axis: TimeAxis
  beginMs: number
  endMs: number
}

function Bar({ step, run, axis, beginMs, endMs }: BarProps) {
  const t = useText()
  const format = useFormat()
  const { family, icon: Icon } = phaseLooks[step.phase]
  const startMs = Date.parse(step.startedAt)
  const share = (ms: number) => `${(ms / axis.lengthMs) * 100}%`
  const name = stepName(step, run, t)
  return (
    <li className={`${columns} h-[21px]`}>
      <span className="flex min-w-0 items-center gap-[7px] text-xs">
        <Tile family={family} size="s">
          <Icon />
        </Tile>
        <span className="truncate" title={name}>
          {name}
        </span>
      </span>
      <span className="relative h-2.5">
        <i
          data-f={family}
          className="absolute top-0 h-2.5 min-w-1 rounded-[3px] bg-f-solid"
          style={{ left: share(startMs - beginMs), width: share(endMs - startMs) }}
        />
        {step.attempts > 1 && (
          <span
            className="absolute -top-0.5 px-1.5 text-2xs whitespace-nowrap text-ink-3"
            // Behind the bar, or before it where the bar reaches the right end.
            style={
              endMs - beginMs > axis.lengthMs * 0.75
                ? { right: share(axis.lengthMs - (startMs - beginMs)) }
                : { left: share(endMs - beginMs) }
            }
          >
            {t('run.attempts', { count: step.attempts })}
          </span>
        )}
      </span>
      <span className="num text-right text-[11px] whitespace-nowrap text-ink-2">
        {format.duration(endMs - startMs)}
      </span>
      <Status is={statusOf(step, run)} />
    </li>
  )
}

/** A step that is still open when its run has ended was cut off. */
function statusOf(step: Step, run: Run): StatusName {
  if (step.failed) return 'error'
  if (step.endedAt !== null) return 'ok'
  return hasEnded(run.status) ? 'error' : 'running'
}

function stepName(step: Step, run: Run, t: Translate): string {
  const node = run.document.nodes.find(({ id }) => id === step.node)
  // An object that is read has no node of its own.
  const name = node?.name ?? step.node.replace(/^object:/, '')
  return t(`run.phase.${step.phase}`, { name, count: run.document.nodes.length }).trim()
}
