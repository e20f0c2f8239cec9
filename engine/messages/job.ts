// Messages about job documents: opening them, and commands on them.
import type { Messages } from './catalogue.ts'

export const jobMessages: Messages = {
  'job.too-new': {
    en: {
      message:
        'This job was saved by a newer Awase (document format {format}; this one knows {known}).',
      hint: 'Update Awase, then open the job again.',
    },
    ja: {
      message:
        'このジョブは新しい Awase で保存されています（文書形式 {format}。この版が扱えるのは {known} まで）。',
      hint: 'Awase を更新してから、もう一度開いてください。',
    },
    de: {
      message:
        'Dieser Job wurde mit einem neueren Awase gespeichert (Dokumentformat {format}; dieses kennt {known}).',
      hint: 'Aktualisieren Sie Awase und öffnen Sie den Job dann erneut.',
    },
  },
  'job.no-format': {
    en: {
      message: 'This is not a job document: it does not say which format it has.',
      hint: 'Choose a file that Awase exported.',
    },
    ja: {
      message: 'ジョブの文書ではありません。文書形式の記載がありません。',
      hint: 'Awase が書き出したファイルを選んでください。',
    },
    de: {
      message: 'Das ist kein Job-Dokument: es nennt sein Format nicht.',
      hint: 'Wählen Sie eine Datei, die Awase exportiert hat.',
    },
  },
  'job.not-json': {
    en: {
      message: 'This is not JSON.',
      hint: 'Choose a job that Awase exported; if somebody edited it, check commas and brackets.',
    },
    ja: {
      message: 'JSON として読めません。',
      hint: 'Awase が書き出したジョブを選んでください。手で編集した場合は、カンマとかっこを確認してください。',
    },
    de: {
      message: 'Das ist kein JSON.',
      hint: 'Wählen Sie einen Job, den Awase exportiert hat; wurde er von Hand geändert, prüfen Sie Kommas und Klammern.',
    },
  },
  'job.repeated-name': {
    en: {
      message: 'Line {line} of the job names “{name}” a second time in the same object.',
      hint: 'One of the two would be lost without a word: delete the one that is not meant.',
    },
    ja: {
      message: 'ジョブの {line}行目で、同じオブジェクトに「{name}」がもう一度出てきます。',
      hint: 'このままでは一方が黙って失われます。不要な方を削除してください。',
    },
    de: {
      message: 'Zeile {line} des Jobs nennt „{name}“ im selben Objekt ein zweites Mal.',
      hint: 'Eines von beiden ginge ohne ein Wort verloren: Löschen Sie das, was nicht gemeint ist.',
    },
  },
  'job.not-a-document': {
    en: {
      message: 'This is not a job document: “{path}” is wrong or missing.',
      hint: 'Correct that part, or choose a job that Awase exported.',
    },
    ja: {
      message: 'ジョブの文書として読めません。「{path}」が誤っているか、ありません。',
      hint: 'その部分を直すか、Awase が書き出したジョブを選んでください。',
    },
    de: {
      message: 'Das ist kein Job-Dokument: „{path}“ ist falsch oder fehlt.',
      hint: 'Berichtigen Sie diese Stelle, oder wählen Sie einen Job, den Awase exportiert hat.',
    },
  },
  'job.not-an-object': {
    en: {
      message: 'A job document is an object; this is {found:kind}.',
      hint: 'Choose a job that Awase exported. It begins with { and names its format.',
    },
    ja: {
      message: 'ジョブの文書はオブジェクトですが、これは {found:kind} です。',
      hint: 'Awase が書き出したジョブを選んでください。{ で始まり、文書形式が書かれています。',
    },
    de: {
      message: 'Ein Job-Dokument ist ein Objekt; das hier ist {found:kind}.',
      hint: 'Wählen Sie einen Job, den Awase exportiert hat. Er beginnt mit { und nennt sein Format.',
    },
  },
  'job.other-kind': {
    en: {
      message: 'This is not a job document: “{path}” takes {expected:kind}, not {found:kind}.',
      hint: 'Correct that part, or choose a job that Awase exported.',
    },
    ja: {
      message:
        'ジョブの文書として読めません。「{path}」の値の種類が違います（必要なもの：{expected:kind}、実際：{found:kind}）。',
      hint: 'その部分を直すか、Awase が書き出したジョブを選んでください。',
    },
    de: {
      message:
        'Das ist kein Job-Dokument: „{path}“ ist von falscher Art (erwartet: {expected:kind}; vorhanden: {found:kind}).',
      hint: 'Berichtigen Sie diese Stelle, oder wählen Sie einen Job, den Awase exportiert hat.',
    },
  },
  'job.same-id': {
    en: {
      message: 'Two parts of the job have the id “{id}”.',
      hint: 'Ids must be unique. Give one of them another id.',
    },
    ja: {
      message: 'ジョブの2つの部分が同じ ID「{id}」を使っています。',
      hint: 'ID は重複できません。一方を別の ID に変えてください。',
    },
    de: {
      message: 'Zwei Teile des Jobs haben die Kennung „{id}“.',
      hint: 'Kennungen müssen eindeutig sein. Geben Sie einem der beiden eine andere.',
    },
  },
  'command.part-missing': {
    en: {
      message: '“{id}” is not part of this job any more.',
      hint: 'Somebody may have removed it. Load the job again.',
    },
    ja: {
      message: '「{id}」はこのジョブにありません。',
      hint: 'ほかの人が削除した可能性があります。ジョブを読み込み直してください。',
    },
    de: {
      message: '„{id}“ gehört nicht mehr zu diesem Job.',
      hint: 'Vielleicht hat es jemand entfernt. Laden Sie den Job neu.',
    },
  },
  'command.id-taken': {
    en: {
      message: 'The id “{id}” is already in use in this job.',
      hint: 'Try again; every new part gets an id of its own.',
    },
    ja: {
      message: 'ID「{id}」はこのジョブですでに使われています。',
      hint: 'もう一度お試しください。新しい部分には固有の ID が付きます。',
    },
    de: {
      message: 'Die Kennung „{id}“ ist in diesem Job schon vergeben.',
      hint: 'Versuchen Sie es erneut; jeder neue Teil bekommt eine eigene Kennung.',
    },
  },
  'command.not-a-fragment': {
    en: {
      message: 'The clipboard does not hold nodes of a job.',
      hint: 'Copy nodes on a canvas of Awase, then paste again.',
    },
    ja: {
      message: 'クリップボードにジョブのノードがありません。',
      hint: 'Awase のキャンバスでノードをコピーしてから貼り付けてください。',
    },
    de: {
      message: 'Die Zwischenablage enthält keine Knoten eines Jobs.',
      hint: 'Kopieren Sie Knoten auf einer Arbeitsfläche von Awase und fügen Sie dann erneut ein.',
    },
  },
  'field.name-taken': {
    en: { message: 'There is already a field “{field}” here.', hint: 'Choose another name.' },
    ja: { message: '項目「{field}」はすでにあります。', hint: '別の名前を選んでください。' },
    de: {
      message: 'Ein Feld „{field}“ gibt es hier schon.',
      hint: 'Wählen Sie einen anderen Namen.',
    },
  },
  'field.not-named-here': {
    en: {
      message: 'The field “{field}” only passes through this node.',
      hint: 'Rename it at the node where it comes from.',
    },
    ja: {
      message: '項目「{field}」はこのノードを通過するだけです。',
      hint: 'その項目を作っているノードで名前を変えてください。',
    },
    de: {
      message: 'Das Feld „{field}“ läuft durch diesen Knoten nur durch.',
      hint: 'Benennen Sie es an dem Knoten um, aus dem es kommt.',
    },
  },
}
