// How much of a text looks like text: letters beside letters of their own script, Japanese beside Japanese.

type Script =
  | 'ascii'
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'japanese'
  | 'half-kana'
  | 'sign'
  | 'control'
  | 'none'

/** Characters beyond ASCII, and those that stand where such a character stands in real text (1, or a part of it). */
export function plausibility(text: string): { beyondAscii: number; plausible: number } {
  let beyondAscii = 0
  let plausible = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80 || (code >= 0xdc00 && code <= 0xdfff)) continue
    beyondAscii++
    plausible += weight(code, scriptOf(text.charCodeAt(i - 1)), scriptOf(text.charCodeAt(i + 1)))
  }
  return { beyondAscii, plausible }
}

function weight(code: number, before: Script, after: Script): number {
  const script = scriptOf(code)
  if (script === 'control') return 0
  if (script === 'sign') return 0.5
  if (script === 'japanese') return 1
  // An accented letter stands among plain ones; a whole word of accented letters is another script misread.
  const company: Script = script === 'latin' ? 'ascii' : script
  const accompanied = before === company || after === company
  if (script === 'half-kana') return accompanied ? 0.6 : 0.2
  return accompanied ? 0.9 : 0.3
}

function scriptOf(code: number): Script {
  if (Number.isNaN(code)) return 'none'
  if (code < 0x80) return isAsciiLetter(code) ? 'ascii' : 'none'
  if (code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) return 'control'
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 'sign'
  if (code < 0x250) return 'latin'
  if (code >= 0x370 && code < 0x400) return 'greek'
  if (code >= 0x400 && code < 0x530) return 'cyrillic'
  if (code >= 0xff61 && code <= 0xff9f) return 'half-kana'
  return isJapanese(code) ? 'japanese' : 'sign'
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

function isJapanese(code: number): boolean {
  const kana = code >= 0x3000 && code < 0x3100
  return kana || (code >= 0x4e00 && code < 0xa000) || (code >= 0xff01 && code < 0xff61)
}
