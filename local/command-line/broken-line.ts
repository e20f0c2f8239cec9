// Where a job file that somebody edited stops being JSON.
import { JsonScanner } from '../../engine/formats/json/scanner.ts'

/** The line, from 1, at which a text is no JSON any longer; undefined when it is JSON. */
export function brokenLine(text: string): number | undefined {
  const scanner = new JsonScanner()
  const bytes = new TextEncoder().encode(text.replace(/^\ufeff/, ''))
  scanner.reset(bytes, 0, bytes.length)
  if (scanner.value() && scanner.next() < 0) return undefined
  return bytes.subarray(0, scanner.at).filter((byte) => byte === 0x0a).length + 1
}
