// Messages about schedules.
import type { Messages } from './catalogue.ts'

export const scheduleMessages: Messages = {
  'schedule.cron': {
    en: {
      message: '“{cron}” is not a schedule: {reason}.',
      hint: 'Write five fields: minute, hour, day of month, month, day of week. “30 0 * * *” is every day at 00:30.',
    },
    ja: {
      message: '「{cron}」はスケジュールとして読めません：{reason}',
      hint: '分・時・日・月・曜日の 5 項目で指定してください。「30 0 * * *」は毎日 0 時 30 分です。',
    },
    de: {
      message: '„{cron}“ ist kein Zeitplan: {reason}.',
      hint: 'Schreiben Sie fünf Felder: Minute, Stunde, Tag des Monats, Monat, Wochentag. „30 0 * * *“ ist täglich um 00:30 Uhr.',
    },
  },
  'schedule.zone': {
    en: {
      message: '“{zone}” is not a time zone.',
      hint: 'Choose an IANA name such as Asia/Tokyo or Europe/Berlin.',
    },
    ja: {
      message: '「{zone}」はタイムゾーンではありません。',
      hint: 'Asia/Tokyo や Europe/Berlin のような IANA 名を選んでください。',
    },
    de: {
      message: '„{zone}“ ist keine Zeitzone.',
      hint: 'Wählen Sie einen IANA-Namen wie Asia/Tokyo oder Europe/Berlin.',
    },
  },
  'schedule.never': {
    en: {
      message: '“{cron}” never comes due.',
      hint: 'Check day and month: 31 February, for example, does not exist.',
    },
    ja: {
      message: '「{cron}」に該当する日時はありません。',
      hint: '日と月を確認してください。例えば 2 月 31 日は存在しません。',
    },
    de: {
      message: '„{cron}“ wird nie fällig.',
      hint: 'Prüfen Sie Tag und Monat: Den 31. Februar zum Beispiel gibt es nicht.',
    },
  },
}
