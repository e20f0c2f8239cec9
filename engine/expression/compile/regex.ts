// Regular expressions in linear time (RE2): no pattern, however evil, can stop a run.
import type { Matcher, RE2JS } from 're2js'
import { AwaseError } from '../../error.ts'
import { checkTextSize } from '../functions/bounds.ts'
import { isPatternSyntax } from './pattern-syntax.ts'
import type { Regex, RegexEngine } from '../functions/function-entry.ts'
import { inMessage, RowFault } from '../functions/row-fault.ts'

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
    replace: (text, replacement) =>
      replaced(re.matcher(text), text, templateOf(replacement, re.groupCount())),
  }
}

/** A replacement in pieces: texts, and numbers of groups. */
type Template = readonly (string | number)[]

/** `$0` is the match, `$1` to `$9` its groups, `$$` a dollar sign; any other `$` is itself. */
function templateOf(replacement: string, groups: number): Template {
  const pieces = replacement.split(/(\$[0-9$])/).map((piece, index) => {
    if (index % 2 === 0) return piece
    return piece === '$$' ? '$' : Number(piece[1])
  })
  if (pieces.some((piece) => typeof piece === 'number' && piece > groups)) {
    throw new RowFault('formula.regex-replacement', { value: inMessage(replacement) })
  }
  return pieces
}

/** Checked match by match: a group can be as long as the text and stand in the replacement many times. */
function replaced(matcher: Matcher, text: string, template: Template): string {
  let out = ''
  let at = 0
  while (matcher.find()) {
    out += text.slice(at, matcher.start())
    for (const piece of template) {
      out += typeof piece === 'string' ? piece : (matcher.group(piece) ?? '')
    }
    checkTextSize(out.length)
    at = matcher.end()
  }
  out += text.slice(at)
  checkTextSize(out.length)
  return out
}

const patternLimit = 1000
/** What RE2 leaves out, since it cannot be found in linear time: look-around and back references. */
const unsupported = /\(\?<?[=!]|\\[1-9]|\\k</

/** What can be said about a pattern without the library. Throws `format.regex`. */
export function checkPattern(pattern: string): void {
  const plain = pattern.replace(/\\\\/g, '')
  if (pattern.length > patternLimit || unsupported.test(plain) || !isPatternSyntax(pattern)) {
    throw new AwaseError('format.regex', { values: { format: pattern.slice(0, 200) } })
  }
}
