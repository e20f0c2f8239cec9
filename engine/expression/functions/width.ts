// Functions on width, kana and the normal forms of Unicode, by our own tables.
import { foldWidths, fullWidth, halfWidth, hiragana, katakana } from '../../value/kana.ts'
import { checkTextSize } from './bounds.ts'
import { strict } from './function-entry.ts'
import type { Build, BuildContext, FunctionEntry, Parameter } from './function-entry.ts'

const parameters: readonly Parameter[] = [{ name: 'text', type: 'string' }]

/** Half width can double a text: ガ becomes two characters. */
function bounded(change: (text: string) => string): Build {
  return strict((text: string) => {
    const changed = change(text)
    checkTextSize(changed.length)
    return changed
  })
}

/** NFKC can make 18 characters of one. */
function inForm(name: 'nfc' | 'nfkc'): Build {
  return (parts, context: BuildContext) => bounded(context.forms![name])(parts, context)
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
    name: 'nfc',
    parameters,
    result: 'string',
    needs: 'forms',
    build: inForm('nfc'),
    says: {
      en: 'Letters joined with the marks behind them (Unicode NFC): two texts that look the same become the same.',
      ja: '文字とその後ろの結合文字を1文字にまとめます（Unicode NFC）。見た目が同じ文字列が同じ値になります。',
      de: 'Buchstaben mit den Zeichen dahinter verbunden (Unicode NFC): Was gleich aussieht, wird gleich.',
    },
    example: ["length(nfc('か\u3099 e\u0301'))", '3'],
  },
  {
    name: 'nfkc',
    parameters,
    result: 'string',
    needs: 'forms',
    build: inForm('nfkc'),
    says: {
      en: 'As nfc, and characters that stand for others become those (Unicode NFKC): ① becomes 1, ㈱ becomes (株).',
      ja: 'nfc に加えて、互換文字も対応する文字にします（Unicode NFKC）。①は1に、㈱は(株)になります。',
      de: 'Wie nfc, und Sonderformen werden zu dem, wofür sie stehen (Unicode NFKC): ① wird 1, ㈱ wird (株).',
    },
    example: ["nfkc('①㈱ ｶﾞ ﬁ')", '1(株) ガ fi'],
  },
  {
    name: 'half_width',
    alsoCalled: ['asc', '半角'],
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
    alsoCalled: ['jis', 'dbcs', '全角'],
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
    alsoCalled: ['ひらがな'],
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
    alsoCalled: ['カタカナ'],
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
