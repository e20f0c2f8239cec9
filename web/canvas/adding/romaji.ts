// Latin letters as a Japanese keyboard takes them, into kana: `ketsugou` finds けつごう.

const vowels = ['a', 'i', 'u', 'e', 'o'] as const

/** Five kana per beginning of a syllable; a blank where there is none. */
const rows: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
  w: 'わ  をを',
  y: 'や ゆ よ',
}

/** Kana before a small ゃ, ゅ, ょ. */
const glides: Readonly<Record<string, string>> = {
  ky: 'き',
  gy: 'ぎ',
  sy: 'し',
  sh: 'し',
  zy: 'じ',
  jy: 'じ',
  j: 'じ',
  ty: 'ち',
  ch: 'ち',
  ny: 'に',
  hy: 'ひ',
  by: 'び',
  py: 'ぴ',
  my: 'み',
  ry: 'り',
}
const small: Readonly<Record<string, string>> = { a: 'ゃ', u: 'ゅ', o: 'ょ', e: 'ぇ' }

const syllables = new Map<string, string>([
  ...Object.entries(rows).flatMap(([start, kana]) =>
    vowels.map((vowel, index): [string, string] => [start + vowel, kana[index]!.trim()]),
  ),
  ...Object.entries(glides).flatMap(([start, kana]) =>
    Object.entries(small).map(([vowel, tail]): [string, string] => [start + vowel, kana + tail]),
  ),
  ['shi', 'し'],
  ['chi', 'ち'],
  ['tsu', 'つ'],
  ['fu', 'ふ'],
  ['ji', 'じ'],
  ['fa', 'ふぁ'],
  ['fi', 'ふぃ'],
  ['fe', 'ふぇ'],
  ['fo', 'ふぉ'],
  ['-', 'ー'],
])

/** Hiragana; null when the letters are no Japanese. Letters of a syllable that is still being typed are left out. */
export function kanaOf(latin: string): string | null {
  let kana = ''
  for (let at = 0; at < latin.length;) {
    const rest = latin.slice(at)
    const doubled = /^([bcdfghjkmpqrstvwyz])\1/.exec(rest) !== null
    const found = [3, 2, 1].find((length) => syllables.get(rest.slice(0, length)))
    if (doubled) kana += 'っ'
    else if (found !== undefined) kana += syllables.get(rest.slice(0, found))
    else if (/^n(?![aiueoy])/.test(rest)) kana += 'ん'
    else return rest.length < 3 && /^[a-z]+$/.test(rest) ? beforeUnfinished(kana) : null
    at += doubled ? 1 : (found ?? 1)
  }
  return kana === '' ? null : kana
}

/** A small っ belongs to the syllable that follows it, and none does. */
function beforeUnfinished(kana: string): string | null {
  return kana.replace(/っ+$/, '') || null
}
