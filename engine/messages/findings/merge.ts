// Messages about merges.
import type { Messages } from '../catalogue.ts'

export const mergeMessages: Messages = {
  'merge.no-field': {
    en: {
      message: 'No field goes on.',
      hint: 'Choose at least one field of the left or of the right side.',
    },
    ja: {
      message: '先へ渡す項目がありません。',
      hint: '左側か右側の項目を1つ以上選んでください。',
    },
    de: {
      message: 'Kein Feld geht weiter.',
      hint: 'Wählen Sie mindestens ein Feld der linken oder der rechten Seite.',
    },
  },
  'merge.no-key': {
    en: {
      message: 'No fields are chosen that must agree.',
      hint: 'Choose at least one pair of fields.',
    },
    ja: {
      message: '一致させる項目が選ばれていません。',
      hint: '項目の組を1つ以上選んでください。',
    },
    de: {
      message: 'Es sind keine Felder gewählt, die übereinstimmen müssen.',
      hint: 'Wählen Sie mindestens ein Feldpaar.',
    },
  },
  'merge.key-incomplete': {
    en: {
      message: 'A pair of key fields is unfinished.',
      hint: 'Choose a field on both sides, or delete the pair.',
    },
    ja: {
      message: 'キー項目の組が未完成です。',
      hint: '両側の項目を選ぶか、組を削除してください。',
    },
    de: {
      message: 'Ein Paar von Schlüsselfeldern ist unvollständig.',
      hint: 'Wählen Sie auf beiden Seiten ein Feld, oder löschen Sie das Paar.',
    },
  },
  'merge.key-types': {
    en: {
      message: '“{field}” ({leftType:type}) and “{right}” ({rightType:type}) can never be equal.',
      hint: 'Give both fields the same type.',
    },
    ja: {
      message:
        '「{field}」（{leftType:type}）と「{right}」（{rightType:type}）は型が違うため、一致しません。',
      hint: '両方の項目を同じ型にしてください。',
    },
    de: {
      message:
        '„{field}“ ({leftType:type}) und „{right}“ ({rightType:type}) können nie gleich sein.',
      hint: 'Geben Sie beiden Feldern denselben Typ.',
    },
  },
  'merge.key-formats': {
    en: {
      message: '“{field}” ({leftType:type}) and “{right}” ({rightType:type}) are compared as text.',
      hint: 'They meet only where both are written alike. Give both fields the same type to be sure.',
    },
    ja: {
      message:
        '「{field}」（{leftType:type}）と「{right}」（{rightType:type}）は文字列として比べます。',
      hint: '書き方が同じ値だけが一致します。確実にするには、両方の項目を同じ型にしてください。',
    },
    de: {
      message:
        '„{field}“ ({leftType:type}) und „{right}“ ({rightType:type}) werden als Text verglichen.',
      hint: 'Sie treffen sich nur bei gleicher Schreibweise. Geben Sie beiden Feldern denselben Typ, um sicherzugehen.',
    },
  },
}
