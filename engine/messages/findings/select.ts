// Messages about the select node.
import type { Messages } from '../catalogue.ts'

export const selectMessages: Messages = {
  'select.no-field': {
    en: {
      message: 'No field goes on.',
      hint: 'List at least one field, or let the others follow.',
    },
    ja: {
      message: '先へ渡す項目がありません。',
      hint: '項目を1つ以上選ぶか、残りの項目も渡してください。',
    },
    de: {
      message: 'Kein Feld geht weiter.',
      hint: 'Nennen Sie mindestens ein Feld, oder lassen Sie die übrigen folgen.',
    },
  },
  'select.no-field-chosen': {
    en: {
      message: 'Entry {entry} names no field.',
      hint: 'Choose the field, or delete the entry.',
    },
    ja: {
      message: '{entry}番目に項目が選ばれていません。',
      hint: '項目を選ぶか、行を削除してください。',
    },
    de: {
      message: 'Eintrag {entry} nennt kein Feld.',
      hint: 'Wählen Sie das Feld, oder löschen Sie den Eintrag.',
    },
  },
  'select.duplicate-name': {
    en: {
      message: 'The name “{field}” is given twice.',
      hint: 'Give one of the fields another name, or drop it.',
    },
    ja: {
      message: '「{field}」という名前が重なっています。',
      hint: 'どちらかの項目の名前を変えるか、外してください。',
    },
    de: {
      message: 'Der Name „{field}“ ist doppelt vergeben.',
      hint: 'Benennen Sie eines der Felder um, oder lassen Sie es weg.',
    },
  },
  'select.format-unused': {
    en: {
      message: '“{field}”: from {from:type} to {to:type} needs no format; it is not used.',
      hint: 'Delete the format, or choose another type.',
    },
    ja: {
      message: '「{field}」：{from:type} から {to:type} への変換に書式は使われません。',
      hint: '書式を消すか、別の型を選んでください。',
    },
    de: {
      message:
        '„{field}“: von {from:type} zu {to:type} braucht es kein Format; es wird nicht verwendet.',
      hint: 'Löschen Sie das Format, oder wählen Sie einen anderen Typ.',
    },
  },
  'select.never-fits': {
    en: {
      message:
        '“{field}”: no value of type {from:type} is ever one of type {to:type}: every row would be rejected.',
      hint: 'Choose another type, or make the value with a formula.',
    },
    ja: {
      message:
        '「{field}」：{from:type} の値が {to:type} になることはなく、すべての行が却下されます。',
      hint: '別の型を選ぶか、「数式」で値を作ってください。',
    },
    de: {
      message:
        '„{field}“: Kein Wert vom Typ {from:type} ist je einer vom Typ {to:type}: Jede Zeile würde abgewiesen.',
      hint: 'Wählen Sie einen anderen Typ, oder bilden Sie den Wert mit einer Formel.',
    },
  },
  'select.zone-needed': {
    en: {
      message: '“{field}”: from {from:type} to {to:type} depends on the clock: name a time zone.',
      hint: 'Write the zone as the format: [Asia/Tokyo]. A time gives its day there, a day the time at which it begins there.',
    },
    ja: {
      message:
        '「{field}」：{from:type} から {to:type} への変換は時計によって変わるため、タイムゾーンが必要です。',
      hint: '書式にタイムゾーンを [Asia/Tokyo] のように書いてください。日時からはそこでの日付、日付からはそこでの1日の始まりになります。',
    },
    de: {
      message:
        '„{field}“: Von {from:type} zu {to:type} kommt es auf die Uhr an: Nennen Sie eine Zeitzone.',
      hint: 'Schreiben Sie die Zone als Format: [Asia/Tokyo]. Ein Zeitpunkt gibt dort seinen Tag, ein Tag den Zeitpunkt, an dem er dort beginnt.',
    },
  },
  'select.format': {
    en: {
      message: '{field} is not written in the format {format}.',
      hint: 'Correct the value at its source, or change the format of the cast.',
    },
    ja: {
      message: '{field} の値は書式 {format} に合いません。',
      hint: '元の値を直すか、変換の書式を変えてください。',
    },
    de: {
      message: '{field} ist nicht im Format {format} geschrieben.',
      hint: 'Berichtigen Sie den Wert an der Quelle, oder ändern Sie das Format der Umwandlung.',
    },
  },
}
