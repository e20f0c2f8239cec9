// Messages about schedules.
import type { Messages } from './catalogue.ts'

export const scheduleMessages: Messages = {
  'schedule.cron': {
    en: {
      message: '“{cron}” is not a schedule.',
      hint: 'Write five fields: minute, hour, day of month, month, day of week. “30 0 * * *” is every day at 00:30.',
    },
    ja: {
      message: '「{cron}」はスケジュールとして読めません。',
      hint: '分・時・日・月・曜日の5項目で指定してください。「30 0 * * *」は毎日0時30分です。',
    },
    de: {
      message: '„{cron}“ ist kein Zeitplan.',
      hint: 'Schreiben Sie fünf Felder: Minute, Stunde, Tag des Monats, Monat, Wochentag. „30 0 * * *“ ist täglich um 00:30 Uhr.',
    },
  },
  'schedule.cron-minute': {
    en: {
      message: '“{value}” is not a minute.',
      hint: 'Minutes run from 0 to 59: 30, several as 0,30, every quarter of an hour as */15, every minute as *.',
    },
    ja: {
      message: '「{value}」は分として読めません。',
      hint: '分は 0〜59 です。30、複数は 0,30、15分ごとは */15、毎分は * と書きます。',
    },
    de: {
      message: '„{value}“ ist keine Minute.',
      hint: 'Minuten gehen von 0 bis 59: 30, mehrere als 0,30, jede Viertelstunde als */15, jede Minute als *.',
    },
  },
  'schedule.cron-hour': {
    en: {
      message: '“{value}” is not an hour.',
      hint: 'Hours run from 0 to 23: 9, several as 9,17, from nine to five as 9-17, every hour as *.',
    },
    ja: {
      message: '「{value}」は時として読めません。',
      hint: '時は 0〜23 です。9、複数は 9,17、9時から17時は 9-17、毎時は * と書きます。',
    },
    de: {
      message: '„{value}“ ist keine Stunde.',
      hint: 'Stunden gehen von 0 bis 23: 9, mehrere als 9,17, von neun bis siebzehn Uhr als 9-17, jede Stunde als *.',
    },
  },
  'schedule.cron-day': {
    en: {
      message: '“{value}” is not a day of the month.',
      hint: 'Days run from 1 to 31: 1, several as 1,15, the last day of the month as L, every day as *.',
    },
    ja: {
      message: '「{value}」は日として読めません。',
      hint: '日は 1〜31 です。1、複数は 1,15、月末は L、毎日は * と書きます。',
    },
    de: {
      message: '„{value}“ ist kein Tag des Monats.',
      hint: 'Tage gehen von 1 bis 31: 1, mehrere als 1,15, der letzte des Monats als L, jeder Tag als *.',
    },
  },
  'schedule.cron-month': {
    en: {
      message: '“{value}” is not a month.',
      hint: 'Months run from 1 to 12: 3, several as 3,9, every quarter as 1,4,7,10, every month as *.',
    },
    ja: {
      message: '「{value}」は月として読めません。',
      hint: '月は 1〜12 です。3、複数は 3,9、四半期ごとは 1,4,7,10、毎月は * と書きます。',
    },
    de: {
      message: '„{value}“ ist kein Monat.',
      hint: 'Monate gehen von 1 bis 12: 3, mehrere als 3,9, jedes Quartal als 1,4,7,10, jeder Monat als *.',
    },
  },
  'schedule.cron-weekday': {
    en: {
      message: '“{value}” is not a day of the week.',
      hint: 'Days of the week run from 0 (Sunday) to 6 (Saturday): 1, Monday to Friday as 1-5, every day as *.',
    },
    ja: {
      message: '「{value}」は曜日として読めません。',
      hint: '曜日は 0（日曜日）〜6（土曜日）です。1、月〜金曜日は 1-5、毎日は * と書きます。',
    },
    de: {
      message: '„{value}“ ist kein Wochentag.',
      hint: 'Wochentage gehen von 0 (Sonntag) bis 6 (Samstag): 1, Montag bis Freitag als 1-5, jeder Tag als *.',
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
  'schedule.changed': {
    en: {
      message: 'The schedule was changed since you opened it.',
      hint: 'Look at the schedule as it is now, then save yours once more if it shall take its place. Nothing was overwritten.',
    },
    ja: {
      message: 'このスケジュールは、開いた後に変更されました。',
      hint: '現在のスケジュールを確認し、置き換える場合はもう一度保存してください。まだ何も上書きされていません。',
    },
    de: {
      message: 'Der Zeitplan wurde geändert, seit Sie ihn geöffnet haben.',
      hint: 'Sehen Sie sich den jetzigen Zeitplan an und speichern Sie Ihren noch einmal, wenn er an seine Stelle treten soll. Es wurde nichts überschrieben.',
    },
  },
  'schedule.never': {
    en: {
      message: '“{cron}” never comes due.',
      hint: 'Check day and month: 31 February, for example, does not exist.',
    },
    ja: {
      message: '「{cron}」に該当する日時はありません。',
      hint: '日と月を確認してください。例えば2月31日は存在しません。',
    },
    de: {
      message: '„{cron}“ wird nie fällig.',
      hint: 'Prüfen Sie Tag und Monat: Den 31. Februar zum Beispiel gibt es nicht.',
    },
  },
}
