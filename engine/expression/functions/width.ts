// Functions on width and kana, by our own tables.
import { foldWidths, fullWidth, halfWidth, hiragana, katakana } from '../../value/kana.ts'
import { checkTextSize } from './bounds.ts'
import { strict } from './function-entry.ts'
import type { Build, FunctionEntry, Parameter } from './function-entry.ts'

const parameters: readonly Parameter[] = [{ name: 'text', type: 'string' }]

/** Half width can double a text: ガ becomes two characters. */
function bounded(change: (text: string) => string): Build {
  return strict((text: string) => {
    const changed = change(text)
    checkTextSize(changed.length)
    return changed
  })
}

export const widthFunctions: readonly FunctionEntry[] = [
  {
    name: 'fold_width',
    parameters,
    result: 'string',
    build: bounded(foldWidths),
    says: {
      en: 'Latin letters, digits and signs in half width, katakana in full width.',
      ja: '英数字と記号を半角に、カタカナを全角にそろえます。',
      de: 'Lateinische Zeichen in halber, Katakana in voller Breite.',
    },
    example: ["fold_width('ＡＢ１２ ｶﾞｷﾞ')", 'AB12 ガギ'],
  },
  {
    name: 'half_width',
    parameters,
    result: 'string',
    build: bounded(halfWidth),
    says: {
      en: 'Everything that has a half-width form in it, katakana too.',
      ja: 'カタカナも含め、半角のある文字をすべて半角にします。',
      de: 'Alles, was es in halber Breite gibt, auch Katakana.',
    },
    example: ["half_width('Ａ１　ガ')", 'A1 ｶﾞ'],
  },
  {
    name: 'full_width',
    parameters,
    result: 'string',
    build: bounded(fullWidth),
    says: {
      en: 'Everything that has a full-width form in it.',
      ja: '全角のある文字をすべて全角にします。',
      de: 'Alles, was es in voller Breite gibt.',
    },
    example: ["full_width('A1 ｶﾞ')", 'Ａ１　ガ'],
  },
  {
    name: 'hiragana',
    parameters,
    result: 'string',
    build: bounded(hiragana),
    says: {
      en: 'Full-width katakana as hiragana; use fold_width first for half width.',
      ja: '全角カタカナをひらがなにします。半角は先に fold_width で全角にしてください。',
      de: 'Vollbreites Katakana als Hiragana; halbbreites zuerst mit fold_width wandeln.',
    },
    example: ["hiragana('アリガトウ')", 'ありがとう'],
  },
  {
    name: 'katakana',
    parameters,
    result: 'string',
    build: bounded(katakana),
    says: {
      en: 'Hiragana as full-width katakana.',
      ja: 'ひらがなを全角カタカナにします。',
      de: 'Hiragana als vollbreites Katakana.',
    },
    example: ["katakana('ありがとう')", 'アリガトウ'],
  },
]
