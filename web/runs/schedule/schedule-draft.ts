// What is being filled in, and the schedule it began from: another window may change that one meanwhile.
import { useState } from 'react'
import type { Schedule } from '../../../worker/api/contract.ts'

export type ScheduleDraft = Pick<Schedule, 'cron' | 'zone' | 'enabled'>

export interface ScheduleEdit {
  draft: ScheduleDraft
  change: (part: Partial<ScheduleDraft>) => void
  /** Another stands there than the one it began from, and than the one filled in. */
  moved: boolean
  /** Begins anew from what stands there. */
  takeTheirs: () => void
}

/** Follows `schedule` while nothing was changed here. */
export function useScheduleEdit(schedule: Schedule | null, ownZone: string): ScheduleEdit {
  const [base, setBase] = useState(schedule)
  const [draft, setDraft] = useState(() => draftOf(schedule, ownZone))
  const takeTheirs = () => {
    setBase(schedule)
    setDraft(draftOf(schedule, ownZone))
  }
  const moved = !isSame(base, schedule)
  if (moved && isSame(draft, draftOf(base, ownZone))) takeTheirs()
  return {
    draft,
    change: (part) => setDraft({ ...draft, ...part }),
    moved: moved && !isSame(draft, schedule),
    takeTheirs,
  }
}

/** Without the moment that it comes due next. */
export const asDraft = (schedule: Schedule | null): ScheduleDraft | null =>
  schedule && { cron: schedule.cron, zone: schedule.zone, enabled: schedule.enabled }

const draftOf = (schedule: Schedule | null, zone: string): ScheduleDraft =>
  asDraft(schedule) ?? { cron: '30 0 * * *', zone, enabled: true }

const isSame = (one: ScheduleDraft | null, other: ScheduleDraft | null): boolean =>
  one?.cron.trim() === other?.cron && one?.zone === other?.zone && one?.enabled === other?.enabled
