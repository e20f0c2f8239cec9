// Where the command writes: results to stdout, all else to stderr, in the language of the terminal.
import { AwaseError } from '../../engine/error.ts'
import type { LogEntry } from '../../engine/host.ts'
import { messageFor } from '../../engine/messages/catalogue.ts'
import { catalogue } from '../../engine/messages/index.ts'
import type { Language } from '../../engine/nodes/node-type.ts'
import { texts } from './texts/index.ts'
import type { Texts } from './texts/texts.ts'
import { visibleText } from './visible-text.ts'

export interface Terminal {
  language: Language
  texts: Texts
  /** Paths of the call count from here. */
  folder: string
  /** stderr is somebody's screen: progress may be drawn. */
  isScreen: boolean
  out(text: string): void
  err(text: string): void
  /** To stderr as it is, with what steers a screen. */
  draw(text: string): void
}

/** What goes to `out` and `err` may hold text of files: nothing in it steers the terminal. */
export function terminalFor(
  language: Language,
  { out, err, ...ends }: Pick<Terminal, 'folder' | 'isScreen' | 'out' | 'err'>,
): Terminal {
  return {
    language,
    texts: texts[language],
    ...ends,
    out: (text) => out(visibleText(text)),
    err: (text) => err(visibleText(text)),
    draw: err,
  }
}

export interface ToldError {
  code: string
  message: string
  hint: string
  place: AwaseError['place']
}

export function tellError(error: AwaseError, language: Language): ToldError {
  const { code, place, values } = error
  return { code, ...messageFor(catalogue, code, language, { ...place, ...values }), place }
}

/** `orders.csv, line 3, field amount`; empty when nothing is known. */
export function placeText({ node, file, line, field }: AwaseError['place'], words: Texts): string {
  const parts = [
    node === undefined ? '' : `${words.node} ${node}`,
    file ?? '',
    line === undefined ? '' : `${words.line} ${line}`,
    field === undefined ? '' : `${words.field} ${field}`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** What the engine noticed on its way. */
export function noticeText(
  { level, code, values }: LogEntry,
  { language, texts: words }: Terminal,
): string {
  const { message } = messageFor(catalogue, code, language, values)
  return `${level === 'error' ? words.error : words.notice}: ${message} (${code})\n`
}

export function printError(error: AwaseError, { language, texts: words, err }: Terminal): void {
  const { code, message, hint, place } = tellError(error, language)
  const where = placeText(place, words)
  err(`${message}\n${where === '' ? '' : `  ${where}\n`}  ${hint}\n  (${code})\n`)
}
