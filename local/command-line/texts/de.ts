// Der Befehl auf Deutsch. The command in German.
import type { Texts } from './texts.ts'

export const de: Texts = {
  help: `Führt Awase-Jobs auf diesem Rechner aus, von Dateien in Dateien.

  npm run awase -- run JOB.json --in NODE=FILE … [--object NAME=FILE …] --out DIR
  npm run awase -- validate JOB.json [--in NODE=FILE …]
  npm run awase -- preview JOB.json --node NODE [--rows 50] [--port in] --in NODE=FILE …
  npm run awase -- explain JOB.json --destination NODE --row N --in NODE=FILE …
  npm run awase -- explain JOB.json --node NODE --row N --in NODE=FILE …
  npm run awase -- explain JOB.json --source NODE --file NAME (--row N | --line N) --in NODE=FILE …
  npm run awase -- diff OLD.json NEW.json
  npm run awase -- schema | nodes | functions

  run       Führt den Job aus. DIR erhält je Ziel eine Datei, benannt nach dem Knoten (NODE.csv,
            NODE.ndjson), und rejected.ndjson.
  validate  Listet die Probleme des Jobs auf. Was nur ein Arbeitsbereich weiß (Verbindungen, Objekte), wird nicht geprüft.
            Mit Dateien sagt es auch, welche Knoten Zeilen im Speicher halten und welche sie auslagern.
  preview   Zeigt die ersten Zeilen, die einen Knoten verlassen (mit --port: die bei ihm ankommen).
  explain   Sagt, woher eine Zeile kam, wohin sie ging und warum.
  diff      Sagt, was sich zwischen zwei Fassungen eines Jobs geändert hat.
  schema    Gibt das JSON-Schema einer Jobdatei aus.
  nodes     Listet die Knotentypen auf, mit ihren Anschlüssen und dem, was sie tun.
  functions Listet die Funktionen für Formeln auf, jede mit einem Beispiel.

Optionen
  --in NODE=FILE      Datei einer Quelle; NODE ist Kennung oder Name des Knotens. Für weitere Dateien in Lesefolge wiederholen.
  --object NAME=FILE  Datensätze eines Objekts: CSV in UTF-8, GSID zuerst, danach sortiert.
  --out DIR           Ordner für Ausgaben; er wird angelegt, wenn er fehlt.
  --memory 96MB       So viel Speicher nimmt ein Lauf höchstens, die Hälfte davon für Zeilen; der Rest liegt in einem temporären Ordner.
  --at MOMENT         Beginn des Laufs nach ISO 8601, für Dateinamen und Formeln; sonst jetzt.
  --zone ZONE         Dessen Zeitzone, etwa Asia/Tokyo; sonst UTC.
  --strict            Abgewiesene Zeilen sind ein eigener Fehler (Rückgabewert 4).
  --json              Gibt das Ergebnis als JSON aus.
  --help              Gibt dies aus.
  --version           Gibt die Version aus.

Datensätze zählen ab 0, Zeilen einer Datei ab 1. LANG bestimmt die Sprache (en, ja, de).

Rückgabewerte: 0 fertig, 1 gescheitert, 2 falscher Aufruf, 3 der Job hat Fehler, 4 Zeilen abgewiesen (nur mit --strict).
`,
  node: 'Knoten',
  line: 'Zeile',
  field: 'Feld',
  row: 'Datensatz',
  rows: 'Zeilen',
  rejected: 'abgewiesen',
  nodeType: 'Typ',
  ports: 'Anschlüsse',
  purpose: 'Was er tut',
  reason: 'Grund',
  first: 'zuerst',
  output: 'Ausgabe',
  outputs: 'Ausgaben',
  counts: 'Zählung',
  balanced: 'Jeder Knoten geht auf.',
  notBalanced: 'Die Zählung geht nicht auf: Diesem Lauf ist nicht zu trauen.',
  noProblems: 'Keine Probleme.',
  error: 'Fehler',
  notice: 'Hinweis',
  noDifference: 'Kein Unterschied.',
  added: 'neu',
  removed: 'entfernt',
  changed: 'geändert',
  renamed: 'umbenannt',
  moved: 'auf der Arbeitsfläche verschoben',
  edge: 'Kante',
  frame: 'Rahmen',
  note: 'Notiz',
  shown: (shown, all) => `${shown} von ${all} Zeilen`,
  read: (file, line, row) => `gelesen aus ${file}, Zeile ${line} (Datensatz ${row})`,
  passed: (row) => `weiter als Datensatz ${row}`,
  written: (row) => `geschrieben als Datensatz ${row}`,
  ended: 'daraus ging keine Zeile hervor',
  wasRejected: 'abgewiesen',
  from: 'aus',
  criterion: (words) => `wenn ${words}`,
  fired: (n) => `Fall ${n} traf zu`,
  noneFired: 'kein Fall traf zu: der Vorgabewert',
  caseNumber: (n) => `Fall ${n}`,
  keyMatched: (key) => `Schlüssel ${key}: Partner gefunden`,
  keyUnmatched: (key) => `Schlüssel ${key}: kein Partner`,
  candidates: (count, object, key) => `${count} Datensätze von ${object} zum Schlüssel ${key}`,
  secondInput: 'Eingang 2',
  chosen: 'gewählt',
  truncated: 'Die Zeile verzweigt sich in mehr, als hier gezeigt wird.',
}
