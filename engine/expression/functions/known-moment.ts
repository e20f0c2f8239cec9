// A moment's text taken apart, or the fault of a row whose field promised a date and holds something else.
import { parseMoment } from '../../value/moment.ts'
import type { Moment } from '../../value/moment.ts'
import { inMessage, RowFault } from './row-fault.ts'

export function knownMoment(text: string): Moment {
  const read = parseMoment(text)
  if (read === undefined) throw new RowFault('formula.not-date', { value: inMessage(text) })
  return read
}

/** Undefined for what is no time. */
export function textHasOffset(value: unknown): boolean | undefined {
  const moment = typeof value === 'string' ? parseMoment(value) : undefined
  return moment === undefined ? undefined : moment.offset !== ''
}
