// Names of the encodings in forms, in three languages.
import { encodings } from '../formats/csv/format.ts'
import type { Encoding } from '../formats/csv/format.ts'
import type { InLanguages } from './node-type.ts'

type Names = Readonly<Record<Encoding, string>>

/** Proper names, and the script that each single-byte encoding is for: en, ja, de. */
const names: Readonly<Record<Encoding, readonly [name: string, ...scripts: string[]]>> = {
  'utf-8': ['UTF-8'],
  'utf-16le': ['UTF-16 LE'],
  'utf-16be': ['UTF-16 BE'],
  shift_jis: ['Shift_JIS (CP932)'],
  'euc-jp': ['EUC-JP'],
  'iso-2022-jp': ['ISO-2022-JP'],
  'windows-1252': ['Windows-1252', 'Western Europe', '西欧', 'Westeuropa'],
  'windows-1250': ['Windows-1250', 'Central Europe', '中欧', 'Mitteleuropa'],
  'windows-1251': ['Windows-1251', 'Cyrillic', 'キリル', 'Kyrillisch'],
  'windows-1253': ['Windows-1253', 'Greek', 'ギリシャ', 'Griechisch'],
  'windows-1254': ['Windows-1254', 'Turkish', 'トルコ', 'Türkisch'],
  'windows-1257': ['Windows-1257', 'Baltic', 'バルト', 'Baltisch'],
  'iso-8859-1': ['ISO-8859-1', 'Western Europe', '西欧', 'Westeuropa'],
  'iso-8859-2': ['ISO-8859-2', 'Central Europe', '中欧', 'Mitteleuropa'],
  'iso-8859-5': ['ISO-8859-5', 'Cyrillic', 'キリル', 'Kyrillisch'],
  'iso-8859-7': ['ISO-8859-7', 'Greek', 'ギリシャ', 'Griechisch'],
  'iso-8859-9': ['ISO-8859-9', 'Turkish', 'トルコ', 'Türkisch'],
  'iso-8859-15': ['ISO-8859-15', 'Western Europe with €', '西欧、€ を含む', 'Westeuropa mit €'],
}

function namesIn(language: number): Names {
  const entries = encodings.map((encoding) => {
    const [name, ...scripts] = names[encoding]
    const script = scripts[language]
    return [encoding, script === undefined ? name : `${name} (${script})`]
  })
  return Object.fromEntries(entries) as Names
}

export const encodingNames: InLanguages<Names> = {
  en: namesIn(0),
  ja: namesIn(1),
  de: namesIn(2),
}
