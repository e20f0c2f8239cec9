// Messages about files that look otherwise than their source is set.
import type { Messages } from '../catalogue.ts'

export const fileFormMessages: Messages = {
  'source.other-packing': {
    en: {
      message: '{file} is packed otherwise than it is set (it is: {found}; set: {set}).',
      hint: 'Set the compression of the source to {found}.',
    },
    ja: {
      message: '{file} の圧縮形式が設定と違います（実際：{found}、設定：{set}）。',
      hint: 'ソースの圧縮を {found} にしてください。',
    },
    de: {
      message:
        '{file} ist anders gepackt als eingestellt (vorhanden: {found}; eingestellt: {set}).',
      hint: 'Stellen Sie die Packung der Quelle auf {found}.',
    },
  },
  'source.other-kind': {
    en: {
      message: '{file} looks like {likely}, but is read as {set}.',
      hint: 'Set the format of the source to {likely} if that is what it is.',
    },
    ja: {
      message: '{file} は {likely} のようですが、{set} として読み込まれます。',
      hint: '{likely} で正しければ、ソースの形式を {likely} にしてください。',
    },
    de: {
      message: '{file} sieht nach {likely} aus, wird aber als {set} gelesen.',
      hint: 'Stellen Sie das Format der Quelle auf {likely}, wenn es das ist.',
    },
  },
  'source.other-encoding': {
    en: {
      message: '{file} looks like {likely:encoding}, but is read as {set:encoding}.',
      hint: 'Set the encoding to {likely:encoding}, or look at the characters in a preview.',
    },
    ja: {
      message:
        '{file} の文字コードは {likely:encoding} のようですが、{set:encoding} として読み込まれます。',
      hint: '文字コードを {likely:encoding} にするか、プレビューで文字を確認してください。',
    },
    de: {
      message: '{file} sieht nach {likely:encoding} aus, wird aber als {set:encoding} gelesen.',
      hint: 'Stellen Sie die Kodierung auf {likely:encoding}, oder sehen Sie sich die Zeichen in einer Vorschau an.',
    },
  },
  'source.other-delimiter': {
    en: {
      message: 'Fields of {file} seem to be parted by “{likely}”, not by “{set}”.',
      hint: 'Set the delimiter to “{likely}”.',
    },
    ja: {
      message: '{file} の区切り文字は「{set}」ではなく「{likely}」のようです。',
      hint: '区切り文字を「{likely}」にしてください。',
    },
    de: {
      message: 'Die Felder von {file} trennt offenbar „{likely}“, nicht „{set}“.',
      hint: 'Stellen Sie das Trennzeichen auf „{likely}“.',
    },
  },
  'source.other-quote': {
    en: {
      message: 'Fields of {file} seem to be quoted by {likely}; set is “{set}”.',
      hint: 'Set the quote to {likely}.',
    },
    ja: {
      message: '{file} の引用符は {likely} のようです（設定:「{set}」）。',
      hint: '引用符を {likely} にしてください。',
    },
    de: {
      message: 'Felder von {file} stehen offenbar in {likely}; eingestellt ist „{set}“.',
      hint: 'Stellen Sie das Anführungszeichen auf {likely}.',
    },
  },
  'source.title-lines': {
    en: {
      message:
        '{file} seems to begin with {likely} lines that are no rows: a title, or blank ones.',
      hint: 'Set the lines to skip at the start to {likely}.',
    },
    ja: {
      message: '{file} の先頭 {likely}行は、表題か空行のようです。',
      hint: '先頭で読み飛ばす行数を {likely} にしてください。',
    },
    de: {
      message:
        '{file} beginnt offenbar mit {likely} Zeilen, die keine sind: einem Titel oder leeren.',
      hint: 'Lassen Sie am Anfang {likely} Zeilen überspringen.',
    },
  },
  'source.other-header': {
    en: {
      message: '{file} seems to begin with a header, which is read as a row.',
      hint: 'Switch the header on in the format.',
    },
    ja: {
      message: '{file} は見出し行で始まるようですが、データの行として読み込まれます。',
      hint: '形式で見出しを有効にしてください。',
    },
    de: {
      message: '{file} beginnt offenbar mit einer Kopfzeile, die als Zeile gelesen wird.',
      hint: 'Schalten Sie die Kopfzeile im Format ein.',
    },
  },
  'source.undecodable-rows': {
    en: {
      message:
        'To be rejected of the first {rows} rows of {file}: {undecodable}, with bytes that are no characters of {encoding:encoding} ({bytes} in hex).',
      hint: 'If it is many, choose another encoding in the format. Otherwise ask for a corrected file.',
    },
    ja: {
      message:
        '{file} の先頭 {rows}行のうち{undecodable}行は、{encoding:encoding} の文字ではないバイト（16進で {bytes}）があるため却下されます。',
      hint: '多くの行が該当する場合は、形式で別の文字コードを選んでください。そうでなければ、正しいファイルを依頼してください。',
    },
    de: {
      message:
        'Abgewiesen werden von den ersten {rows} Zeilen von {file}: {undecodable}, mit Bytes, die keine Zeichen in {encoding:encoding} sind (hexadezimal {bytes}).',
      hint: 'Sind es viele, wählen Sie im Format eine andere Kodierung. Sonst fordern Sie eine berichtigte Datei an.',
    },
  },
  'source.ragged-rows': {
    en: {
      message:
        'To be rejected of the first {rows} rows of {file}: {ragged} (another number of fields, or broken quotes).',
      hint: 'Check delimiter and quote in the format, or ask for a corrected file.',
    },
    ja: {
      message:
        '{file} の先頭 {rows}行のうち{ragged}行は、項目数が違うか引用符が壊れているため除外されます。',
      hint: '形式の区切り文字と引用符を確認するか、正しいファイルを依頼してください。',
    },
    de: {
      message:
        'Abgewiesen werden von den ersten {rows} Zeilen von {file}: {ragged} (andere Zahl von Feldern oder kaputte Anführungszeichen).',
      hint: 'Prüfen Sie Trenn- und Anführungszeichen im Format, oder fordern Sie eine berichtigte Datei an.',
    },
  },
}
