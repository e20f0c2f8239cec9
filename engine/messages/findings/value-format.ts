// Messages about formats of numbers, dates and truth values, and about regular expressions.
import type { Messages } from '../catalogue.ts'

export const valueFormatMessages: Messages = {
  'format.number': {
    en: {
      message: '“{format}” shows no way to write numbers.',
      hint: 'Write one thousand two hundred thirty-four in it, with or without a fraction: 1234.56, 1.234,56, 1,234.56, 1 234. A minus behind it says that it stands there: 1.234,56-.',
    },
    ja: {
      message: '「{format}」からは数値の書き方が分かりません。',
      hint: '1234.56、1.234,56、1,234.56、1 234 のように、1234 をその書き方で示してください。負号が後ろに付くなら 1.234,56- と書きます。',
    },
    de: {
      message: '„{format}“ zeigt keine Schreibweise für Zahlen.',
      hint: 'Schreiben Sie eintausendzweihundertvierunddreißig darin, mit oder ohne Nachkommastellen: 1234.56, 1.234,56, 1,234.56, 1 234. Ein Minus dahinter sagt, dass es dort steht: 1.234,56-.',
    },
  },
  'format.date': {
    en: {
      message: '“{format}” is no pattern for a date or time.',
      hint: 'Use yyyy (or yy: 1969 to 2068), MM, dd, HH, mm, ss, each once, as in dd.MM.yyyy; h with a for AM and PM; MMM and MMMM are names of months, EEE and EEEE of weekdays beside a whole date, with their language at the end: EEE, d. MMMM yyyy [de]. Other letters stand in single quotes.',
    },
    ja: {
      message: '「{format}」は日付や時刻の書式ではありません。',
      hint: 'yyyy（または yy：1969〜2068 年）、MM、dd、HH、mm、ss をそれぞれ1回ずつ使ってください。例: yyyy年MM月dd日。AM/PM は h と a です。月の名前は MMM か MMMM、曜日（年月日とともに）は EEE か EEEE で、言語を末尾に書きます（yyyy年M月d日(EEE) [ja]）。ほかの英字は一重引用符で囲みます。',
    },
    de: {
      message: '„{format}“ ist kein Muster für Datum oder Zeit.',
      hint: 'Verwenden Sie yyyy (oder yy: 1969 bis 2068), MM, dd, HH, mm, ss je einmal, wie in dd.MM.yyyy; h mit a für AM und PM; MMM und MMMM sind Monatsnamen, EEE und EEEE Wochentage neben einem ganzen Datum, mit ihrer Sprache am Ende: EEE, d. MMMM yyyy [de]. Andere Buchstaben stehen in einfachen Anführungszeichen.',
    },
  },
  'format.only-zone': {
    en: {
      message: '“{format}” is no zone alone.',
      hint: 'Between a day and a time only a zone is named, in brackets: [Asia/Tokyo].',
    },
    ja: {
      message: '「{format}」はタイムゾーンだけの書式ではありません。',
      hint: '日付と日時の間の変換では、タイムゾーンだけを角括弧で書きます（[Asia/Tokyo]）。',
    },
    de: {
      message: '„{format}“ ist keine Zeitzone allein.',
      hint: 'Zwischen Tag und Zeitpunkt steht nur eine Zone in eckigen Klammern: [Asia/Tokyo].',
    },
  },
  'format.boolean': {
    en: {
      message: '“{format}” does not name two words for true and false.',
      hint: 'Write the word for true, a slash, and the word for false: yes/no.',
    },
    ja: {
      message: '「{format}」は真と偽の2つの語になっていません。',
      hint: 'はい/いいえ のように、真の語、斜線、偽の語の順に書いてください。',
    },
    de: {
      message: '„{format}“ nennt keine zwei Wörter für wahr und falsch.',
      hint: 'Schreiben Sie das Wort für wahr, einen Schrägstrich und das Wort für falsch: ja/nein.',
    },
  },
  'format.regex': {
    en: {
      message: 'The regular expression cannot be used: {format}',
      hint: 'Check brackets, escapes and what is repeated (1,000 times at most, nested repetitions multiplied). Look-around and back references do not exist here, so that every pattern runs in linear time.',
    },
    ja: {
      message: 'この正規表現は使えません：{format}',
      hint: '括弧とエスケープ、繰り返しの回数（入れ子の場合は掛け合わせて1,000回まで）を確認してください。先読み・後読みと後方参照は使えません（どの式も線形時間で終わるようにするためです）。',
    },
    de: {
      message: 'Der reguläre Ausdruck kann nicht verwendet werden: {format}',
      hint: 'Prüfen Sie Klammern, Maskierungen und Wiederholungen (höchstens 1.000-mal, verschachtelte malgenommen). Look-around und Rückverweise gibt es hier nicht, damit jedes Muster in linearer Zeit läuft.',
    },
  },
}
