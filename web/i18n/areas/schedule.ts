// Texts of the schedule form.
import type { Texts } from './text.ts'

export const scheduleTexts = {
  'schedule.title': { en: 'Schedule', ja: 'スケジュール', de: 'Zeitplan' },
  'schedule.repeat': { en: 'Repeat', ja: '繰り返し', de: 'Wiederholen' },
  'schedule.every.daily': { en: 'Daily', ja: '毎日', de: 'Täglich' },
  'schedule.every.weekly': { en: 'Weekly', ja: '毎週', de: 'Wöchentlich' },
  'schedule.every.monthly': { en: 'Monthly', ja: '毎月', de: 'Monatlich' },
  'schedule.every.cron': { en: 'Cron', ja: 'Cron', de: 'Cron' },
  'schedule.hour': { en: 'Hour', ja: '時', de: 'Stunde' },
  'schedule.minute': { en: 'Minute', ja: '分', de: 'Minute' },
  'schedule.says.daily': {
    en: 'Every day at {time}',
    ja: '毎日 {time} に実行します',
    de: 'Täglich um {time}',
  },
  'schedule.says.weekly': {
    en: 'Every {weekday} at {time}',
    ja: '毎週{weekday} {time} に実行します',
    de: 'Jeden {weekday} um {time}',
  },
  'schedule.says.monthly': {
    en: 'On day {day} of every month at {time}',
    ja: '毎月{day}日 {time} に実行します',
    de: 'Am {day}. jedes Monats um {time}',
  },
  'schedule.says.weekdays': {
    en: '{days} at {time}',
    ja: '{days}曜日の{time}に実行します',
    de: '{days} um {time}',
  },
  'schedule.says.either': {
    en: '{first} – or: {second}',
    ja: '{first}、または {second}',
    de: '{first} – oder: {second}',
  },
  'schedule.weekday-span': { en: '{from} to {to}', ja: '{from}〜{to}', de: '{from} bis {to}' },
  'schedule.weekday-comma': { en: ', ', ja: '・', de: ', ' },
  'schedule.weekday': { en: 'Day of the week', ja: '曜日', de: 'Wochentag' },
  'schedule.month-day': { en: 'Day of the month', ja: '日', de: 'Tag im Monat' },
  'schedule.month-day-help': {
    en: 'Months without that day are skipped.',
    ja: 'その日がない月は実行されません。',
    de: 'Monate ohne diesen Tag werden ausgelassen.',
  },
  'schedule.cron': { en: 'Cron expression', ja: 'Cron 式', de: 'Cron-Ausdruck' },
  'schedule.cron-help': {
    en: 'Five fields: minute, hour, day, month, weekday.',
    ja: '分、時、日、月、曜日の5項目を入力します。',
    de: 'Fünf Felder: Minute, Stunde, Tag, Monat, Wochentag.',
  },
  'schedule.zone': { en: 'Time zone', ja: 'タイムゾーン', de: 'Zeitzone' },
  'schedule.zone-wrong': {
    en: 'There is no such time zone. Choose one, for example Asia/Tokyo.',
    ja: 'そのタイムゾーンはありません。Asia/Tokyo のような名前を選んでください。',
    de: 'Diese Zeitzone gibt es nicht. Wählen Sie eine, zum Beispiel Europe/Berlin.',
  },
  'schedule.enabled': {
    en: 'Run on this schedule',
    ja: 'このスケジュールで実行',
    de: 'Nach diesem Zeitplan ausführen',
  },
  'schedule.next': { en: 'Next ten runs', ja: '次の10回', de: 'Nächste zehn Läufe' },
  'schedule.utc': { en: 'UTC', ja: 'UTC', de: 'UTC' },
  'schedule.dst.gap': {
    en: 'The set time does not exist on this day: the clock goes forward, and the run comes at the next valid time.',
    ja: 'この日は時計が進むため指定時刻が存在せず、次に有効な時刻に実行します。',
    de: 'Die Uhrzeit gibt es an diesem Tag nicht: Die Uhr wird vorgestellt, der Lauf folgt zur nächsten gültigen Zeit.',
  },
  'schedule.dst.overlap': {
    en: 'This time comes twice on this day: the clock goes back, and the run comes once, the first time.',
    ja: 'この日は時計が戻り同じ時刻が2回ありますが、最初の1回だけ実行します。',
    de: 'Diese Uhrzeit gibt es an diesem Tag zweimal: Die Uhr wird zurückgestellt, der Lauf kommt einmal, beim ersten Mal.',
  },
  'schedule.dst.shift': {
    en: 'The clock has changed since the run before.',
    ja: '前回の実行から時計が切り替わりました。',
    de: 'Seit dem Lauf davor wurde die Uhr umgestellt.',
  },
  'schedule.moved.changed': {
    en: 'Another window has changed this schedule meanwhile. It is now: {schedule}, {zone}.',
    ja: 'ほかのウィンドウでこのスケジュールが変更されました。現在の設定: {schedule}（{zone}）。',
    de: 'Ein anderes Fenster hat diesen Zeitplan inzwischen geändert. Er lautet jetzt: {schedule}, {zone}.',
  },
  'schedule.moved.off': {
    en: 'Another window has changed this schedule meanwhile. It is now switched off: {schedule}, {zone}.',
    ja: 'ほかのウィンドウでこのスケジュールが変更され、現在は停止中です: {schedule}（{zone}）。',
    de: 'Ein anderes Fenster hat diesen Zeitplan inzwischen geändert. Er ist jetzt ausgeschaltet: {schedule}, {zone}.',
  },
  'schedule.moved.removed': {
    en: 'Another window has removed the schedule meanwhile.',
    ja: 'ほかのウィンドウでこのスケジュールが削除されました。',
    de: 'Ein anderes Fenster hat den Zeitplan inzwischen entfernt.',
  },
  'schedule.moved.save': {
    en: 'Saving replaces that.',
    ja: '保存すると、この入力内容に置き換わります。',
    de: 'Speichern ersetzt das.',
  },
  'schedule.moved.take': { en: 'Show that one', ja: 'それを表示', de: 'Diesen zeigen' },
  'schedule.save': { en: 'Save schedule', ja: 'スケジュールを保存', de: 'Zeitplan speichern' },
  'schedule.remove': { en: 'Remove schedule', ja: 'スケジュールを削除', de: 'Zeitplan entfernen' },
  'schedule.saved': {
    en: 'Schedule saved',
    ja: 'スケジュールを保存しました',
    de: 'Zeitplan gespeichert',
  },
  'schedule.removed': {
    en: 'Schedule removed',
    ja: 'スケジュールを削除しました',
    de: 'Zeitplan entfernt',
  },
} as const satisfies Texts
