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
  'explain.old': {
    en: 'The job has changed since: this is from before.',
    ja: 'その後ジョブが変更されました。これは変更前の内容です。',
    de: 'Der Job hat sich seither geändert: Das hier ist von vorher.',
  },
  'explain.again': { en: 'Ask again', ja: '再度調べる', de: 'Erneut fragen' },
  'explain.leave': {
    en: 'Back to the settings',
    ja: '設定に戻る',
    de: 'Zurück zu den Einstellungen',
  },
  'explain.steps': { en: 'Steps', ja: 'ステップ', de: 'Schritte' },
  'explain.keys': {
    en: 'Up and down move along the way, Esc leaves.',
    ja: '上下キーで移動、Esc で終了します。',
    de: 'Auf und ab führen den Weg entlang, Esc beendet.',
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
  'explain.key-met': {
    en: 'A row has the key [[key]]: it is left out.',
    ja: 'キー [[key]] の相手があり、除かれました。',
    de: 'Eine Zeile hat den Schlüssel [[key]]: Sie fällt weg.',
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
} as const satisfies Texts
