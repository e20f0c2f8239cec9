// Texts of the upload connector in German.
import type { ConnectorTexts } from '../../connector.ts'

export const de: ConnectorTexts = {
  name: 'Upload',
  purpose: 'Eine Datei von Ihrem Rechner',
  help: 'Jeder Lauf liest genau diese Bytes, bis Sie die Datei ersetzen. Für Dateien, die sich jede Nacht ändern, wählen Sie besser eine Verbindung.',
  fields: {
    'read.files': { label: 'Datei', help: 'CSV, TSV oder JSON, auch gepackt; bis 512 MB.' },
  },
}
