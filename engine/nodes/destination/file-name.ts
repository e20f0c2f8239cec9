// The name of a delivered file: date parts in braces are filled with the run's start, in the job's zone.
import { AwaseError } from '../../error.ts'

/** Places of the parts in `yyyy-MM-ddTHH:mm:ss`. */
const parts: Readonly<Record<string, readonly [start: number, end: number]>> = {
  yyyy: [0, 4],
  MM: [5, 7],
  dd: [8, 10],
  HH: [11, 13],
  mm: [14, 16],
  ss: [17, 19],
}

/**
 * `report_{yyyyMMdd}.csv` becomes `report_20261122.csv`. Within braces stand `yyyy MM dd HH mm ss` and other signs and letters that are not ASCII.
 * `startedAtLocal` is `yyyy-MM-ddTHH:mm:ss`. Error `file.name-pattern`: another ASCII letter, or a brace without its other half.
 */
export function fillFileName(pattern: string, startedAtLocal: string): string {
  const name = pattern.replace(/\{([^{}]*)\}/g, (whole, inside: string) =>
    inside.replace(/yyyy|MM|dd|HH|mm|ss|[A-Za-z]/g, (part) => {
      const place = parts[part]
      if (place === undefined) throw nameError(pattern, whole)
      return startedAtLocal.slice(...place)
    }),
  )
  const brace = /[{}]/.exec(name)
  if (brace !== null) throw nameError(pattern, brace[0])
  return name
}

function nameError(pattern: string, part: string): AwaseError {
  return new AwaseError('file.name-pattern', { values: { pattern, part } })
}
