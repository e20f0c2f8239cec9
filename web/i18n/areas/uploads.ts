// Texts of uploaded files.
import type { Texts } from './text.ts'

export const uploadTexts = {
  'upload.choose': { en: 'Choose a file', ja: 'ファイルを選択', de: 'Datei wählen' },
  'upload.replace': { en: 'Replace', ja: '差し替え', de: 'Ersetzen' },
  'upload.drop': {
    en: 'or drop it onto the canvas',
    ja: 'キャンバスへのドロップでも追加できます',
    de: 'oder auf die Arbeitsfläche ziehen',
  },
  'upload.looking': {
    en: 'reading {name}',
    ja: '{name} を読み込み中',
    de: '{name} wird gelesen',
  },
  'upload.pasted': { en: 'pasted', ja: '貼り付け', de: 'eingefügt' },
  'upload.left': {
    en: '“{name}” was left before its files had been read: they were not added',
    ja: '「{name}」はファイルの読み込みが終わる前に閉じられたため、追加されていません',
    de: '„{name}“ wurde verlassen, bevor die Dateien gelesen waren: Sie fehlen dort',
  },
  'upload.share': {
    en: 'uploading {percent} %',
    ja: 'アップロード中 {percent}%',
    de: '{percent} % hochgeladen',
  },
  'upload.waiting': {
    en: 'waits to be uploaded',
    ja: 'アップロード待ち',
    de: 'wartet aufs Hochladen',
  },
  'upload.sending': { en: 'uploading', ja: 'アップロード中', de: 'wird hochgeladen' },
  'upload.arrived': { en: 'uploaded', ja: 'アップロード済み', de: 'hochgeladen' },
  'upload.failed': { en: 'not uploaded', ja: 'アップロードできません', de: 'nicht hochgeladen' },
  'upload.again': { en: 'Upload again', ja: 'もう一度アップロード', de: 'Erneut hochladen' },
} as const satisfies Texts
