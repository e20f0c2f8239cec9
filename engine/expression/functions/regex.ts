// Regular expressions in linear time (RE2): no pattern, however evil, can stop a run.
import type { RE2JS } from 're2js'
import { AwaseError } from '../../error.ts'
import type { Regex, RegexEngine } from './function-entry.ts'
import { inMessage, RowFault } from './row-fault.ts'

/** The library is large and loaded only when an expression needs it. */
export async function loadRegex(): Promise<RegexEngine> {
  const { RE2JS: library } = await import('re2js')
  return { compile: (pattern) => compiled(pattern, library) }
}

function compiled(pattern: string, library: typeof RE2JS): Regex {
  let re: RE2JS
  try {
    re = library.compile(pattern)
  } catch (cause) {
    throw new AwaseError('format.regex', { values: { format: pattern.slice(0, 200) }, cause })
  }
  return {
    groups: re.groupCount(),
    matches: (text) => re.matcher(text).find(),
    extract(text, group) {
      const matcher = re.matcher(text)
      return matcher.find() ? (matcher.group(group) ?? null) : null
    },
    replace(text, replacement) {
      try {
        return re.matcher(text).replaceAll(replacement)
      } catch {
        throw new RowFault('formula.regex-replacement', { value: inMessage(replacement) })
      }
    },
  }
}

const patternLimit = 1000
/** What RE2 leaves out, since it cannot be found in linear time: look-around and back references. */
const unsupported = /\(\?<?[=!]|\\[1-9]|\\k</

/** What can be said about a pattern without the library. Throws `format.regex`. */
export function checkPattern(pattern: string): void {
  const plain = pattern.replace(/\\\\/g, '')
  if (pattern.length > patternLimit || unsupported.test(plain)) {
    throw new AwaseError('format.regex', { values: { format: pattern.slice(0, 200) } })
  }
}
