// Functions with regular expressions. The pattern is a fixed text, compiled once.
import { AwaseError } from '../../error.ts'
import { decimalOf } from '../../value/decimal.ts'
import type { Decimal } from '../../value/decimal.ts'
import { countOf } from './bounds.ts'
import { strict } from './function-entry.ts'
import type { Build, FunctionEntry, Parameter, Regex } from './function-entry.ts'
import { checkPattern } from '../compile/regex.ts'

const text: Parameter = { name: 'text', type: 'string' }
const pattern: Parameter = { name: 'pattern', type: 'string', literal: checkPattern }

/** A function of the compiled pattern and the other arguments; the pattern is the second. */
function withRegex(build: (regex: Regex) => Build): Build {
  return (parts, context) => {
    const source = context.fixed[1]
    if (typeof source !== 'string' || context.regex === null) throw new AwaseError('format.regex')
    return build(context.regex.compile(source))(parts.toSpliced(1, 1), context)
  }
}

export const patternFunctions: readonly FunctionEntry[] = [
  {
    name: 'regex_match',
    alsoCalled: ['regexmatch', 'regexp_like'],
    parameters: [text, pattern],
    result: 'boolean',
    needs: 'regex',
    build: withRegex((regex) => strict((whole: string) => regex.matches(whole))),
    says: {
      en: 'Whether the pattern (RE2 syntax) is found; ^ and $ bind it to the ends.',
      ja: '正規表現（RE2 の書き方）に合う部分があるかどうか。^ と $ で先頭と末尾を指定します。',
      de: 'Ob das Muster (RE2-Syntax) vorkommt; ^ und $ binden es an die Enden.',
    },
    example: ["regex_match('150-0002', '^[0-9]{3}-[0-9]{4}$')", 'true'],
  },
  {
    name: 'regex_extract',
    alsoCalled: ['regexextract', 'regexp_extract', 'regexp_substr'],
    parameters: [text, pattern, { name: 'group', type: 'integer', optional: true }],
    result: 'string',
    needs: 'regex',
    build: withRegex((regex) =>
      strict((whole: string, group: Decimal = decimalOf(0)) =>
        regex.extract(whole, countOf(group, 0, regex.groups)),
      ),
    ),
    says: {
      en: 'The first match, or one of its groups; null without a match.',
      ja: '最初に合った部分、またはそのグループ。合わなければ null です。',
      de: 'Der erste Treffer oder eine seiner Gruppen; null ohne Treffer.',
    },
    example: ["regex_extract('Nr. 4711/A', '([0-9]+)/([A-Z])', 2)", 'A'],
  },
  {
    name: 'regex_replace',
    alsoCalled: ['regexreplace', 'regexp_replace'],
    parameters: [text, pattern, { name: 'replacement', type: 'string' }],
    result: 'string',
    needs: 'regex',
    build: withRegex((regex) =>
      strict((whole: string, replacement: string) => regex.replace(whole, replacement)),
    ),
    says: {
      en: 'Every match replaced; $1 in the replacement is the first group, $0 the match, $$ a dollar sign.',
      ja: '合った部分をすべて置き換えます。置換後の $1 は最初のグループ、$0 は全体、$$ はドル記号です。',
      de: 'Jeder Treffer ersetzt; $1 im Ersatz ist die erste Gruppe, $0 der Treffer, $$ ein Dollarzeichen.',
    },
    example: [
      "regex_replace('2026/11/22', '([0-9]+)/([0-9]+)/([0-9]+)', '$3.$2.$1')",
      '22.11.2026',
    ],
  },
]
