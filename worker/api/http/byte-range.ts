// The Range header (RFC 9110 §14): one range of bytes; several, or other units, are answered with the whole file.

export type ByteRange = { offset: number; length: number } | 'whole' | 'unsatisfiable'

/** `bytes=0-99`, `bytes=100-` and `bytes=-5` of a file of `sizeBytes`. */
export function byteRange(header: string | undefined, sizeBytes: number): ByteRange {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  const [, from = '', to = ''] = match ?? []
  if (match === null || (from === '' && to === '')) return 'whole'
  if (from === '') return ranged(Math.max(0, sizeBytes - Number(to)), sizeBytes - 1, sizeBytes)
  const first = Number(from)
  const last = to === '' ? sizeBytes - 1 : Number(to)
  // Syntactically wrong, hence no range at all.
  if (to !== '' && last < first) return 'whole'
  return ranged(first, Math.min(last, sizeBytes - 1), sizeBytes)
}

function ranged(first: number, last: number, sizeBytes: number): ByteRange {
  if (first >= sizeBytes || last < first) return 'unsatisfiable'
  return { offset: first, length: last - first + 1 }
}
