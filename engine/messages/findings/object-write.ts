// Messages about a destination that writes to an object, found before any run.
import type { Messages } from '../catalogue.ts'

export const objectWriteMessages: Messages = {
  'object.no-key': {
    en: {
      message: '“{object}” has no key, so its records cannot be found again.',
      hint: 'Choose up to three fields that identify a record.',
    },
    ja: {
      message: '「{object}」にキーがないため、既存のレコードを特定できません。',
      hint: 'レコードを識別する項目を最大3つ選んでください。',
    },
    de: {
      message: '„{object}“ hat keinen Schlüssel; seine Datensätze lassen sich nicht wiederfinden.',
      hint: 'Wählen Sie bis zu drei Felder, die einen Datensatz bestimmen.',
    },
  },
  'object.key-unknown': {
    en: {
      message: 'The key field “{field}” does not exist in “{object}”.',
      hint: 'Choose a field of the object.',
    },
    ja: {
      message: 'キー項目「{field}」はオブジェクト「{object}」にありません。',
      hint: 'オブジェクトの項目を選んでください。',
    },
    de: {
      message: 'Das Schlüsselfeld „{field}“ gibt es in „{object}“ nicht.',
      hint: 'Wählen Sie ein Feld des Objekts.',
    },
  },
  'object.key-not-arriving': {
    en: {
      message: 'The key field “{field}” of “{object}” does not arrive here.',
      hint: 'Map a field to “{field}” before the destination.',
    },
    ja: {
      message: '「{object}」のキー項目「{field}」が届いていません。',
      hint: '配信先の前で「{field}」に項目を割り当ててください。',
    },
    de: {
      message: 'Das Schlüsselfeld „{field}“ von „{object}“ kommt hier nicht an.',
      hint: 'Ordnen Sie „{field}“ vor dem Ziel ein Feld zu.',
    },
  },
  'object.field-required': {
    en: {
      message: '“{object}” requires “{field}”, which does not arrive here.',
      hint: 'Map a field or a constant to “{field}” before the destination.',
    },
    ja: {
      message: '「{object}」の必須項目「{field}」が届いていません。',
      hint: '配信先の前で「{field}」に項目か定数を割り当ててください。',
    },
    de: {
      message: '„{object}“ verlangt „{field}“, das hier nicht ankommt.',
      hint: 'Ordnen Sie „{field}“ vor dem Ziel ein Feld oder eine Konstante zu.',
    },
  },
  'object.field-type': {
    en: {
      message: '“{field}” arrives as {from:type}, but is {to:type} in “{object}”.',
      hint: 'Change the type in a direct mapping, so that values that do not fit are rejected with a reason.',
    },
    ja: {
      message: '「{field}」は {from:type} として届きますが、「{object}」では {to:type} です。',
      hint: '直接マッピングで型を変えると、合わない値は理由とともに却下されます。',
    },
    de: {
      message: '„{field}“ kommt als {from:type} an, ist in „{object}“ aber {to:type}.',
      hint: 'Ändern Sie den Typ in einer direkten Zuordnung; unpassende Werte werden dann mit Grund abgewiesen.',
    },
  },
}
