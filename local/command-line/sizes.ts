// Sizes of memory as people write them.
import { AwaseError } from '../../engine/error.ts'

const units: Readonly<Record<string, number>> = {
  '': 1,
  KB: 2 ** 10,
  MB: 2 ** 20,
  GB: 2 ** 30,
}

/** The engine's addresses are 32 bits wide. */
const leastBytes = 2 ** 20
const mostBytes = 2 ** 32 - 2 ** 16

/** `96MB`, `64MiB`, `1gb`: bytes, in steps of 1,024. Error `call.memory` for anything else, less than 1 MB or 4 GB and more. */
export function memorySize(text: string): number {
  const match = /^(\d{1,10})\s*([KMG]?)i?(B?)$/i.exec(text)
  const unit = match?.[2] === '' ? '' : `${match?.[2]?.toUpperCase()}B`
  const bytes = Number(match?.[1]) * (units[unit] ?? NaN)
  if (bytes >= leastBytes && bytes <= mostBytes) return bytes
  throw new AwaseError('call.memory', { values: { value: text } })
}
