// An error as data, for who asked.
import { AwaseError } from '../../../engine/error.ts'
import type { PreviewFailure } from '../protocol.ts'

export function failureOf(error: unknown): PreviewFailure {
  if (!(error instanceof AwaseError)) {
    return { code: 'preview.failed', values: { reason: String(error) } }
  }
  const { code, values, place } = error
  const placed = Object.fromEntries(Object.entries(place).filter(([, part]) => part !== undefined))
  return {
    code,
    values: { ...placed, ...values },
    ...(place.node === undefined ? {} : { node: place.node }),
  }
}
