// Texts of objects and their records.
import type { Texts } from './text.ts'

export const objectTexts = {
  'objects.col.name': { en: 'Object', ja: 'オブジェクト', de: 'Objekt' },
  'objects.col.key': { en: 'Key', ja: 'キー', de: 'Schlüssel' },
  'objects.col.fields': { en: 'Fields', ja: '項目', de: 'Felder' },
  'objects.col.records': { en: 'Records', ja: 'レコード', de: 'Datensätze' },
  'objects.col.sequence': { en: 'Version', ja: '版', de: 'Stand' },
  'objects.version': { en: 'version {sequence}', ja: '版 {sequence}', de: 'Stand {sequence}' },
  'objects.empty': {
    en: 'No object yet',
    ja: 'オブジェクトはまだありません',
    de: 'Noch kein Objekt',
  },
  'objects.empty-body': {
    en: 'Objects are the built-in data model. The sample workspace brings Airport and Route.',
    ja: 'オブジェクトは組み込みのデータモデルです。サンプルのワークスペースには Airport と Route があります。',
    de: 'Objekte sind das eingebaute Datenmodell. Der Beispiel-Arbeitsbereich bringt Airport und Route mit.',
  },
  'objects.no-records': {
    en: 'No record yet',
    ja: 'レコードはまだありません',
    de: 'Noch kein Datensatz',
  },
  'objects.no-records-body': {
    en: 'Records appear when a job delivers to this object.',
    ja: 'ジョブがこのオブジェクトに配信すると、レコードが表示されます。',
    de: 'Datensätze erscheinen, sobald ein Job an dieses Objekt zustellt.',
  },
  'objects.to-jobs': {
    en: 'Choose a job to deliver with',
    ja: '配信するジョブを選ぶ',
    de: 'Job zum Zustellen wählen',
  },
  'objects.grid': { en: 'Records of {name}', ja: '{name} のレコード', de: 'Datensätze von {name}' },
  'objects.find': { en: 'Find an object', ja: 'オブジェクトを検索', de: 'Objekt suchen' },
  'objects.unknown': {
    en: 'There is no object {name}',
    ja: 'オブジェクト「{name}」はありません',
    de: 'Ein Objekt {name} gibt es nicht',
  },
  'objects.required': { en: 'required', ja: '必須', de: 'erforderlich' },
  'objects.key': { en: 'key', ja: 'キー', de: 'Schlüssel' },
} as const satisfies Texts
