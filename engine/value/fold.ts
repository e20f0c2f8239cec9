// Our own tables of letter case and width. No platform's tables are used: they differ between places and years.

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last
}

/** Unicode simple case folding for Latin-1, Greek, Cyrillic and full-width Latin; other characters stay. */
export function foldCase(code: number): number {
  if (code < 0x80) return isBetween(code, 0x41, 0x5a) ? code + 32 : code
  if (code < 0x180) return foldLatin(code)
  if (isBetween(code, 0x370, 0x3ff)) return foldGreek(code)
  if (isBetween(code, 0x400, 0x52f)) return foldCyrillic(code)
  if (code === 0x1e9e) return 0xdf
  return isBetween(code, 0xff21, 0xff3a) ? code + 32 : code
}

function foldLatin(code: number): number {
  if (code === 0xb5) return 0x3bc
  if (code === 0x178) return 0xff
  return isBetween(code, 0xc0, 0xde) && code !== 0xd7 ? code + 32 : code
}

function foldGreek(code: number): number {
  if (isBetween(code, 0x391, 0x3ab)) return code === 0x3a2 ? code : code + 32
  if (code === 0x3c2) return 0x3c3
  if (code === 0x386) return 0x3ac
  if (isBetween(code, 0x388, 0x38a)) return code + 37
  if (code === 0x38c) return 0x3cc
  return isBetween(code, 0x38e, 0x38f) ? code + 63 : code
}

function foldCyrillic(code: number): number {
  if (code < 0x410) return code + 80
  if (code < 0x430) return code + 32
  if (code === 0x4c0) return 0x4cf
  if (isBetween(code, 0x4c1, 0x4ce)) return code + (code & 1)
  const paired = isBetween(code, 0x460, 0x481) || isBetween(code, 0x48a, 0x52f)
  return paired && (code & 1) === 0 ? code + 1 : code
}

const halfKatakana = 0xff61
/** Full-width forms of U+FF61…U+FF9F in order. */
const fullKatakana =
  '。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜'
const voicedMark = 0xff9e
const semiVoicedMark = 0xff9f

/** Full-width ASCII and the ideographic space to half width, half-width katakana to full width; marks are left to `compose`. */
export function foldWidth(code: number): number {
  if (code === 0x3000) return 0x20
  if (isBetween(code, 0xff01, 0xff5e)) return code - 0xfee0
  if (isBetween(code, halfKatakana, semiVoicedMark)) {
    return fullKatakana.charCodeAt(code - halfKatakana)
  }
  return code
}

/** The katakana that `base` (full width) becomes with a half-width voicing mark after it; 0 when the mark stays on its own. */
export function compose(base: number, mark: number): number {
  const takesBoth = isBetween(base, 0x30cf, 0x30db) && (base - 0x30cf) % 3 === 0
  if (mark === semiVoicedMark) return takesBoth ? base + 2 : 0
  if (mark !== voicedMark) return 0
  if (base === 0x30a6) return 0x30f4
  if (base === 0x30ef) return 0x30f7
  if (base === 0x30f2) return 0x30fa
  return takesBoth || takesVoice(base) ? base + 1 : 0
}

/** カ…チ stand at odd code points, ツ…ト at even ones. */
function takesVoice(base: number): boolean {
  if (isBetween(base, 0x30ab, 0x30c1)) return (base & 1) === 1
  return isBetween(base, 0x30c4, 0x30c8) && (base & 1) === 0
}
