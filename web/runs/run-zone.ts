// The zone in which the times of a run are told.
import { ownZone } from '../i18n/own-zone.ts'
import type { Run } from '../../worker/api/contract.ts'

/** That of its job, wherever it is looked at; before the run knows it, that of this browser. */
export function zoneOfRun({ snapshot }: Pick<Run, 'snapshot'>): string {
  return snapshot?.context.zone ?? ownZone()
}
