// Texts of the way of one row: why it is here, where it went.
import type { Texts } from './text.ts'

export const explainTexts = {
  'explain.label': { en: 'The way of a row', ja: '行の経路', de: 'Weg einer Zeile' },
  'explain.why': {
    en: 'Why is this row here?',
    ja: 'この行はなぜここに？',
    de: 'Warum ist diese Zeile hier?',
  },
  'explain.where': {
    en: 'Where did this row go?',
    ja: 'この行はどこへ？',
    de: 'Wohin ging diese Zeile?',
  },
  'explain.row-of': {
    en: 'row {row} of {node}',
    ja: '{node} の{row}行目',
    de: 'Zeile {row} von {node}',
  },
  'explain.record-of': {
    en: 'record {row} of {file}',
    ja: '{file} の{row}件目',
    de: 'Datensatz {row} von {file}',
  },
  'explain.ask-where': {
    en: 'Follow its record to the end',
    ja: '元のレコードを最後まで追う',
    de: 'Ihren Datensatz bis zum Ende verfolgen',
  },
  'explain.leave': {
    en: 'Back to the settings',
    ja: '設定に戻る',
    de: 'Zurück zu den Einstellungen',
  },
  'explain.steps': { en: 'Steps', ja: 'ステップ', de: 'Schritte' },
  'explain.keys': {
    en: 'Up and down move along the way, Esc leaves.',
    ja: '上下キーで移動、Esc で終了します。',
    de: 'Auf und ab geht den Weg entlang, Esc beendet.',
  },
  'explain.truncated': {
    en: 'The row became very many rows; the way shows the first of them.',
    ja: 'この行は非常に多くの行になりました。最初の一部だけを示しています。',
    de: 'Aus der Zeile wurden sehr viele; der Weg zeigt die ersten davon.',
  },
  'explain.values': { en: 'Values here', ja: 'ここでの値', de: 'Werte hier' },
  'explain.read': {
    en: 'Read from **{file}**, line {line}.',
    ja: '**{file}** の{line}行目から読み込まれました。',
    de: 'Aus **{file}** gelesen, Zeile {line}.',
  },
  'explain.read-object': {
    en: 'Read from **{file}**.',
    ja: '**{file}** から読み込まれました。',
    de: 'Aus **{file}** gelesen.',
  },
  'explain.passed': {
    en: 'Went on as row {row}.',
    ja: '{row}行目として次へ進みました。',
    de: 'Ging als Zeile {row} weiter.',
  },
  'explain.made-of': {
    en: 'Made of {count} rows; goes on as row {row}.',
    ja: '{count}行からまとめられ、{row}行目として進みます。',
    de: 'Aus {count} Zeilen gebildet; geht als Zeile {row} weiter.',
  },
  'explain.ended': {
    en: 'Ended here: the node handed on no row of it.',
    ja: 'ここで終わりました。ノードはこの行を渡していません。',
    de: 'Endete hier: Der Knoten gab keine Zeile davon weiter.',
  },
  'explain.written': {
    en: 'Delivered as row {row}.',
    ja: '{row}行目として配信されます。',
    de: 'Als Zeile {row} zugestellt.',
  },
  'explain.rejected': {
    en: '**Rejected.** {message}',
    ja: '**却下されました。** {message}',
    de: '**Abgewiesen.** {message}',
  },
  'explain.key-matched': {
    en: 'Met a row with the key [[key]].',
    ja: 'キー [[key]] の行とマージしました。',
    de: 'Traf eine Zeile mit dem Schlüssel [[key]].',
  },
  'explain.key-alone': {
    en: 'No row has the key [[key]]: it stays alone.',
    ja: 'キー [[key]] の相手がなく、そのまま残りました。',
    de: 'Keine Zeile hat den Schlüssel [[key]]: Sie bleibt allein.',
  },
  'explain.key-dropped': {
    en: 'No row has the key [[key]]: it is left out.',
    ja: 'キー [[key]] の相手がなく、除かれました。',
    de: 'Keine Zeile hat den Schlüssel [[key]]: Sie fällt weg.',
  },
  'explain.key-null': {
    en: 'Its key is null, and null meets nothing.',
    ja: 'キーが null です。null は何とも一致しません。',
    de: 'Ihr Schlüssel ist null, und null trifft nichts.',
  },
  'explain.kept': {
    en: 'Kept: the condition holds.',
    ja: '残りました。条件が成り立っています。',
    de: 'Bleibt: Die Bedingung gilt.',
  },
  'explain.removed': {
    en: 'Removed: the condition does not hold.',
    ja: '除かれました。条件が成り立ちません。',
    de: 'Entfernt: Die Bedingung gilt nicht.',
  },
  'explain.fired': {
    en: 'Case {number} fits and gives [[value]].',
    ja: 'ケース{number} が当てはまり、[[value]] になります。',
    de: 'Fall {number} passt und gibt [[value]].',
  },
  'explain.fired-by': {
    en: 'Case {number} fits: {letters}',
    ja: 'ケース{number} が成立：{letters}',
    de: 'Fall {number} passt: {letters}',
  },
  'explain.fired-cap': { en: 'Case', ja: 'ケース', de: 'Fall' },
  'explain.otherwise': {
    en: 'No case fits; otherwise it is [[value]].',
    ja: 'どのケースにも当てはまらず、[[value]] になります。',
    de: 'Kein Fall passt; sonst gilt [[value]].',
  },
  'explain.case': { en: 'Case {number}', ja: 'ケース{number}', de: 'Fall {number}' },
  'explain.holds': { en: 'holds', ja: '成立', de: 'gilt' },
  'explain.holds-not': { en: 'does not hold', ja: '不成立', de: 'gilt nicht' },
  'explain.no-candidate': {
    en: 'No record of **{object}** has [[key]].',
    ja: '**{object}** に [[key]] のレコードはありません。',
    de: 'Kein Datensatz von **{object}** hat [[key]].',
  },
  'explain.second-input': { en: 'the second input', ja: '2つ目の入力', de: 'Eingang 2' },
  'explain.one-candidate': {
    en: 'One record of **{object}** has [[key]]: [[chosen]]',
    ja: '**{object}** の1件が [[key]] に一致：[[chosen]]',
    de: 'Ein Datensatz von **{object}** hat [[key]]: [[chosen]]',
  },
  'explain.many-candidates': {
    en: '{count} records of **{object}** have [[key]]; the lowest GSID, [[chosen]], is taken.',
    ja: '**{object}** の{count}件が [[key]] に一致し、最小の GSID [[chosen]] を採用しました。',
    de: '{count} Datensätze von **{object}** haben [[key]]; die kleinste GSID, [[chosen]], gilt.',
  },
  'explain.fields': {
    en: '{count, plural, one {# field was filled.} other {# fields were filled.}}',
    ja: '{count}項目が設定されました。',
    de: '{count, plural, one {# Feld wurde gefüllt.} other {# Felder wurden gefüllt.}}',
  },
  'criterion.equals': {
    en: '[[field]] [[value]] is [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] に等しい',
    de: '[[field]] [[value]] ist [[other]]',
  },
  'criterion.not-equals': {
    en: '[[field]] [[value]] is not [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] に等しくない',
    de: '[[field]] [[value]] ist nicht [[other]]',
  },
  'criterion.less': {
    en: '[[field]] [[value]] below [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] 未満',
    de: '[[field]] [[value]] unter [[other]]',
  },
  'criterion.less-or-equal': {
    en: '[[field]] [[value]] at most [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] 以下',
    de: '[[field]] [[value]] höchstens [[other]]',
  },
  'criterion.greater': {
    en: '[[field]] [[value]] above [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] より大きい',
    de: '[[field]] [[value]] über [[other]]',
  },
  'criterion.greater-or-equal': {
    en: '[[field]] [[value]] at least [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] 以上',
    de: '[[field]] [[value]] mindestens [[other]]',
  },
  'criterion.in': {
    en: '[[field]] [[value]] is one of [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] のいずれか',
    de: '[[field]] [[value]] ist eines von [[other]]',
  },
  'criterion.not-in': {
    en: '[[field]] [[value]] is none of [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] のいずれでもない',
    de: '[[field]] [[value]] ist keines von [[other]]',
  },
  'criterion.contains': {
    en: '[[field]] [[value]] contains [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] を含む',
    de: '[[field]] [[value]] enthält [[other]]',
  },
  'criterion.not-contains': {
    en: '[[field]] [[value]] does not contain [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] を含まない',
    de: '[[field]] [[value]] enthält nicht [[other]]',
  },
  'criterion.starts-with': {
    en: '[[field]] [[value]] starts with [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] で始まる',
    de: '[[field]] [[value]] beginnt mit [[other]]',
  },
  'criterion.ends-with': {
    en: '[[field]] [[value]] ends with [[other]]',
    ja: '[[field]]（[[value]]）が [[other]] で終わる',
    de: '[[field]] [[value]] endet mit [[other]]',
  },
  'criterion.is-null': {
    en: '[[field]] [[value]] is null',
    ja: '[[field]]（[[value]]）がnull である',
    de: '[[field]] [[value]] ist null',
  },
  'criterion.is-not-null': {
    en: '[[field]] [[value]] is not null',
    ja: '[[field]]（[[value]]）がnull でない',
    de: '[[field]] [[value]] ist nicht null',
  },
  'criterion.is-empty': {
    en: '[[field]] [[value]] is empty',
    ja: '[[field]]（[[value]]）が空である',
    de: '[[field]] [[value]] ist leer',
  },
  'criterion.is-not-empty': {
    en: '[[field]] [[value]] is not empty',
    ja: '[[field]]（[[value]]）が空でない',
    de: '[[field]] [[value]] ist nicht leer',
  },
  'criterion.is-today': {
    en: '[[field]] [[value]] is today: [[days]]',
    ja: '[[field]]（[[value]]）が今日である：[[days]]',
    de: '[[field]] [[value]] ist heute: [[days]]',
  },
  'criterion.in-last-days': {
    en: '[[field]] [[value]] in the last [[other]] days: [[days]]',
    ja: '[[field]]（[[value]]）が過去 [[other]] 日以内：[[days]]',
    de: '[[field]] [[value]] in den letzten [[other]] Tagen: [[days]]',
  },
  'criterion.in-next-days': {
    en: '[[field]] [[value]] in the next [[other]] days: [[days]]',
    ja: '[[field]]（[[value]]）が今後 [[other]] 日以内：[[days]]',
    de: '[[field]] [[value]] in den nächsten [[other]] Tagen: [[days]]',
  },
  'criterion.before-days-ago': {
    en: '[[field]] [[value]] more than [[other]] days ago: [[days]]',
    ja: '[[field]]（[[value]]）が [[other]] 日前より前：[[days]]',
    de: '[[field]] [[value]] mehr als [[other]] Tage her: [[days]]',
  },
  'criterion.after-days-ago': {
    en: '[[field]] [[value]] later than [[other]] days ago: [[days]]',
    ja: '[[field]]（[[value]]）が [[other]] 日前より後：[[days]]',
    de: '[[field]] [[value]] weniger als [[other]] Tage her: [[days]]',
  },
} as const satisfies Texts
