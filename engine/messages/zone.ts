// Messages about time zones and the clocks in them.
import type { Messages } from './catalogue.ts'

export const zoneMessages: Messages = {
  'format.zone': {
    en: {
      message: '“{zone}” is no time zone.',
      hint: 'Use a name of the IANA database, such as Asia/Tokyo, Europe/Berlin, America/New_York or UTC.',
    },
    ja: {
      message: '「{zone}」というタイムゾーンはありません。',
      hint: 'Asia/Tokyo、Europe/Berlin、America/New_York、UTC のような IANA の名前を使ってください。',
    },
    de: {
      message: '„{zone}“ ist keine Zeitzone.',
      hint: 'Verwenden Sie einen Namen der IANA-Datenbank, etwa Europe/Berlin, Asia/Tokyo, America/New_York oder UTC.',
    },
  },
  'format.clock-choice': {
    en: {
      message: '“{value}” says nothing about times when clocks are turned.',
      hint: 'Use one of: {choices}.',
    },
    ja: {
      message: '「{value}」は時計の切り替え時の扱いではありません。',
      hint: '次のいずれかを使ってください：{choices}',
    },
    de: {
      message: '„{value}“ sagt nichts über Zeiten, in denen Uhren umgestellt werden.',
      hint: 'Verwenden Sie eines von: {choices}.',
    },
  },
  'formula.offset-needed': {
    en: {
      message: '{field}: {value} has no offset, so nobody knows which instant it is.',
      hint: "Say whose clock it is first: from_zone(x, 'Asia/Tokyo').",
    },
    ja: {
      message: '{field}: {value} にオフセットがないため、どの瞬間か分かりません。',
      hint: "先に from_zone(x, 'Asia/Tokyo') で、どこの時計かを示してください。",
    },
    de: {
      message:
        '{field}: {value} hat keinen Abstand zu UTC; welcher Augenblick gemeint ist, bleibt offen.',
      hint: "Sagen Sie zuerst, wessen Uhr es ist: from_zone(x, 'Europe/Berlin').",
    },
  },
  'formula.offset-given': {
    en: {
      message: '{field}: {value} has an offset already.',
      hint: 'Show it on another clock with to_zone, or leave from_zone out.',
    },
    ja: {
      message: '{field}: {value} にはすでにオフセットがあります。',
      hint: '別の時計で表すには to_zone を使うか、from_zone を外してください。',
    },
    de: {
      message: '{field}: {value} hat schon einen Abstand zu UTC.',
      hint: 'Zeigen Sie ihn mit to_zone auf einer anderen Uhr, oder lassen Sie from_zone weg.',
    },
  },
  'formula.clock-turned': {
    en: {
      message: '{field}: {value} never came or came twice on that clock, because it was turned.',
      hint: "Choose 'compatible', 'earlier' or 'later' in from_zone, or correct the time.",
    },
    ja: {
      message: '{field}: {value} は時計の切り替えのため、存在しないか2回ある時刻です。',
      hint: "from_zone で 'compatible'、'earlier'、'later' を選ぶか、時刻を直してください。",
    },
    de: {
      message:
        '{field}: {value} gab es auf dieser Uhr nicht oder zweimal, weil sie umgestellt wurde.',
      hint: "Wählen Sie in from_zone 'compatible', 'earlier' oder 'later', oder berichtigen Sie die Zeit.",
    },
  },
  'formula.zone-seconds': {
    en: {
      message:
        '{field}: at {value} that zone was not whole minutes from UTC, which no offset like +09:00 can say.',
      hint: 'Zones kept their own solar time long ago; give such times an offset of your own.',
    },
    ja: {
      message:
        '{field}: {value} の時点では、そのタイムゾーンと UTC の差が分単位ではなく、+09:00 の形で表せません。',
      hint: '標準時が定まる前の時刻です。オフセットを自分で指定してください。',
    },
    de: {
      message:
        '{field}: Um {value} lag diese Zone nicht ganze Minuten neben UTC; kein Abstand wie +01:00 kann das sagen.',
      hint: 'Früher galt die Sonnenzeit; geben Sie solchen Zeiten selbst einen Abstand.',
    },
  },
  'cast.zone-seconds': {
    en: {
      message: 'At that time the clock of the zone was not set to whole minutes from UTC.',
      hint: 'Before about 1900 clocks showed local solar time, which no offset such as +01:00 can say. Cast to a date, or leave the time as text.',
    },
    ja: {
      message: 'その時点のタイムゾーンの時計は、UTC との差が分単位ではありませんでした。',
      hint: '1900 年頃までは地方時が使われており、+09:00 のような時差では表せません。日付に変換するか、文字列のままにしてください。',
    },
    de: {
      message:
        'Zu dieser Zeit ging die Uhr der Zeitzone nicht um ganze Minuten gegenüber UTC vor oder nach.',
      hint: 'Bis etwa 1900 galt die Ortszeit, die sich mit keinem Abstand wie +01:00 angeben lässt. Wandeln Sie in ein Datum um, oder lassen Sie die Zeit als Text.',
    },
  },
  'cast.clock-turned': {
    en: {
      message: 'The clock of the zone shows this time twice or never: it was turned then.',
      hint: 'Correct the time, or let the format choose: [Europe/Berlin], or [Europe/Berlin, later].',
    },
    ja: {
      message: '時計の切り替えのため、このタイムゾーンではこの時刻が2回あるか、存在しません。',
      hint: '時刻を直すか、書式で選んでください（[Europe/Berlin] または [Europe/Berlin, later]）。',
    },
    de: {
      message:
        'Diese Zeit zeigt die Uhr der Zeitzone zweimal oder nie: Sie wurde damals umgestellt.',
      hint: 'Korrigieren Sie die Zeit, oder lassen Sie das Format wählen: [Europe/Berlin] oder [Europe/Berlin, later].',
    },
  },
}
