// Widths and kana of a text, by our own tables: half and full width, hiragana and katakana.
import { compose, foldWidth } from './fold.ts'

const voiced = 0xff9e
const semiVoiced = 0xff9f

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last
}

function isHalfKana(code: number): boolean {
  return isBetween(code, 0xff61, 0xff9f)
}

/** Latin half width, katakana full width: the spelling that data should have (Ａ１ｱｶﾞ becomes A1アガ). */
export function foldWidths(text: string): string {
  return widened(text, foldWidth)
}

/** Everything that has a full width in full width: A1ｱ becomes Ａ１ア. */
export function fullWidth(text: string): string {
  return widened(text, (code) => {
    if (code === 0x20) return 0x3000
    if (isBetween(code, 0x21, 0x7e)) return code + 0xfee0
    return isHalfKana(code) ? foldWidth(code) : code
  })
}

/** Half-width katakana with a voicing mark behind it becomes one character. */
function widened(text: string, widen: (code: number) => number): string {
  let out = ''
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const composed = at > 0 ? compose(last, code) : 0
    if (composed !== 0) out = out.slice(0, -1) + String.fromCharCode(composed)
    else out += String.fromCharCode(widen(code))
    last = out.charCodeAt(out.length - 1)
  }
  return out
}

let halves: Map<number, string> | undefined

/** The half-width form of each full-width katakana and mark; ガ becomes two characters. */
function halfTable(): Map<number, string> {
  const table = new Map<number, string>()
  for (let half = 0xff61; half <= semiVoiced; half++) {
    const full = foldWidth(half)
    table.set(full, String.fromCharCode(half))
    for (const mark of [voiced, semiVoiced]) {
      const composed = compose(full, mark)
      if (composed !== 0) table.set(composed, String.fromCharCode(half, mark))
    }
  }
  return table
}

/** Everything that has a half width in half width: Ａ１ガ becomes A1ｶﾞ. */
export function halfWidth(text: string): string {
  halves ??= halfTable()
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const latin = code === 0x3000 || isBetween(code, 0xff01, 0xff5e)
    if (latin) out += String.fromCharCode(foldWidth(code))
    else out += halves.get(code) ?? text[at]!
  }
  return out
}

/** ァ…ヶ and ヽヾ have a hiragana 96 code points before them; ヷ…ヺ have none and stay. */
export function hiragana(text: string): string {
  return text.replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

export function katakana(text: string): string {
  return text.replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
}
