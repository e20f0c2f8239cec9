// Messages about rows that a direct mapping rejects.
import type { Messages } from './catalogue.ts'

export const mappingMessages: Messages = {
  'mapping.required': {
    en: {
      message: '{field} is required and has no value in this row.',
      hint: 'Fill it upstream, for example by a case field, or make the target field optional.',
    },
    ja: {
      message: '必須の項目 {field} に、この行では値がありません。',
      hint: 'ケース項目などで前段で値を入れるか、対象の項目を任意にしてください。',
    },
    de: {
      message: '{field} ist ein Pflichtfeld und hat in dieser Zeile keinen Wert.',
      hint: 'Füllen Sie es vorher, etwa mit einem Fallfeld, oder machen Sie das Zielfeld optional.',
    },
  },
}
