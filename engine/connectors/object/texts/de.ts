// Texts of the object connector in German.
import type { ConnectorTexts } from '../../connector.ts'

export const de: ConnectorTexts = {
  name: 'Objekt',
  purpose: 'Datensätze eines Objekts in Awase',
  help: 'Felder gehen nach Namen: jedes ankommende Feld muss es im Objekt geben. Ein Datensatz wird am Schlüssel erkannt; derselbe Lauf zweimal zugestellt ändert nichts.',
  fields: {
    'write.object': { label: 'Objekt' },
    'write.mode': {
      label: 'Schreibweise',
      help: 'Upsert aktualisiert vorhandene Datensätze und fügt die übrigen ein.',
      options: {
        insert: 'Einfügen',
        update: 'Aktualisieren',
        upsert: 'Upsert',
        replace: 'Ersetzen',
      },
    },
    'write.key': {
      label: 'Schlüssel',
      help: 'Bis zu drei Felder, die einen Datensatz bestimmen; ohne Auswahl der Schlüssel des Objekts.',
    },
    'write.blanks': {
      label: 'Leere Werte',
      help: 'Bei vorhandenen Datensätzen: Ein leerer Wert (null oder leerer Text) löscht den bisherigen oder lässt ihn stehen.',
      options: { clear: 'Löschen', keep: 'Alten Wert behalten' },
    },
  },
}
