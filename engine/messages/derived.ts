// Messages about rows that a derived mapping rejects, and about records that it cannot look in.
import type { Messages } from './catalogue.ts'

export const derivedMessages: Messages = {
  'derived.none': {
    en: {
      message: 'No record of {object} matches this row, so {field} stays without a GSID.',
      hint: 'Compare the key fields with the object: spaces, case, width and leading zeros may be ignored on each of them.',
    },
    ja: {
      message: '{object} にこの行と一致するレコードがないため、{field} に GSID を入れられません。',
      hint: 'キーの項目をオブジェクトと見比べてください。空白、大文字と小文字、全角と半角、先頭のゼロの違いは、キーごとに無視できます。',
    },
    de: {
      message: 'Kein Datensatz von {object} passt zu dieser Zeile; {field} bliebe ohne GSID.',
      hint: 'Vergleichen Sie die Schlüsselfelder mit dem Objekt: Leerzeichen, Groß- und Kleinschreibung, Breite und führende Nullen lassen sich je Feld ignorieren.',
    },
  },
  'derived.several': {
    en: {
      message:
        'Several records of {object} match this row, so the GSID for {field} is not certain.',
      hint: 'Match by one more field, or choose to take the lowest GSID.',
    },
    ja: {
      message: '{object} にこの行と一致するレコードが複数あり、{field} の GSID を決められません。',
      hint: '照合する項目を増やすか、最小の GSID を使う設定にしてください。',
    },
    de: {
      message:
        'Mehrere Datensätze von {object} passen zu dieser Zeile; die GSID für {field} ist nicht eindeutig.',
      hint: 'Gleichen Sie ein weiteres Feld ab oder lassen Sie die kleinste GSID nehmen.',
    },
  },
  'derived.none-in-dataset': {
    en: {
      message: 'No row of the second input matches this row, so {field} stays without a GSID.',
      hint: 'Compare the key fields of both inputs: spaces, case, width and leading zeros may be ignored on each of them.',
    },
    ja: {
      message: '2つ目の入力にこの行と一致する行がないため、{field} に GSID を入れられません。',
      hint: '両方の入力のキーの項目を見比べてください。空白、大文字と小文字、全角と半角、先頭のゼロの違いは、キーごとに無視できます。',
    },
    de: {
      message: 'Keine Zeile des zweiten Eingangs passt zu dieser Zeile; {field} bliebe ohne GSID.',
      hint: 'Vergleichen Sie die Schlüsselfelder beider Eingänge: Leerzeichen, Groß- und Kleinschreibung, Breite und führende Nullen lassen sich je Feld ignorieren.',
    },
  },
  'derived.several-in-dataset': {
    en: {
      message:
        'Rows of the second input with different GSIDs match this row, so the GSID for {field} is not certain.',
      hint: 'Match by one more field, or choose to take the lowest GSID.',
    },
    ja: {
      message:
        '2つ目の入力で GSID の異なる複数の行がこの行と一致するため、{field} の GSID を決められません。',
      hint: '照合する項目を増やすか、最小の GSID を使う設定にしてください。',
    },
    de: {
      message:
        'Zeilen des zweiten Eingangs mit verschiedenen GSIDs passen zu dieser Zeile; die GSID für {field} ist nicht eindeutig.',
      hint: 'Gleichen Sie ein weiteres Feld ab oder lassen Sie die kleinste GSID nehmen.',
    },
  },
  'derived.no-gsid': {
    en: {
      message: 'A record of {object} has no GSID of 36 digits and capital letters: “{value}”.',
      hint: 'Take the records from an export of the object: its first field is the GSID.',
    },
    ja: {
      message: '{object} に、数字と英大文字36桁の GSID でないレコードがあります: 「{value}」。',
      hint: 'オブジェクトのエクスポートをそのまま使ってください。先頭の項目が GSID です。',
    },
    de: {
      message:
        'Ein Datensatz von {object} hat keine GSID aus 36 Ziffern und Großbuchstaben: „{value}“.',
      hint: 'Nehmen Sie die Datensätze aus einem Export des Objekts: Sein erstes Feld ist die GSID.',
    },
  },
  'derived.not-sorted': {
    en: {
      message: 'The records of {object} are not sorted by GSID: {value} comes too late, or twice.',
      hint: 'Sort the file by its GSID, in the order of its characters (digits before letters), with each GSID once.',
    },
    ja: {
      message:
        '{object} のレコードが GSID 順に並んでいません。{value} の位置が後ろすぎるか、重複しています。',
      hint: 'ファイルを GSID の文字順（数字が英字より先）に並べ替え、同じ GSID は1件だけにしてください。',
    },
    de: {
      message:
        'Die Datensätze von {object} sind nicht nach der GSID sortiert: {value} kommt zu spät oder zweimal.',
      hint: 'Sortieren Sie die Datei nach der GSID, Zeichen für Zeichen (Ziffern vor Buchstaben), jede GSID nur einmal.',
    },
  },
}
