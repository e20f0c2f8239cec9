// Die Hilfe des Befehls auf Deutsch. The command's help in German.
import type { HelpTexts } from './help.ts'

export const de: HelpTexts = {
  opening: 'Führt Awase-Jobs auf diesem Rechner aus, von Dateien in Dateien.',
  usage: 'Aufruf',
  options: 'Optionen',
  example: 'Beispiel',
  exitCodes: 'Rückgabewerte',
  more: 'npm run awase -- COMMAND --help sagt mehr zu einem Befehl.',
  counting:
    'Datensätze zählen ab 0, Zeilen einer Datei ab 1. LANG bestimmt die Sprache (en, ja, de).\nEine Jobdatei ist, was das Studio exportiert; npm run awase -- schema beschreibt sie.',
  commands: {
    run: [
      'Führt den Job aus. DIR erhält je Ziel eine Datei, benannt nach dem Knoten (NODE.csv,',
      'NODE.ndjson), und rejected.ndjson: jede abgewiesene Zeile mit Stelle, Code, Grund und Werten.',
    ],
    validate: [
      'Listet die Probleme des Jobs auf. Was nur ein Arbeitsbereich weiß (Verbindungen, Objekte), wird nicht geprüft.',
      'Mit Dateien prüft es auch deren Anfang (Packung, Kodierung, Trennzeichen, Kopfzeile, Felder) und',
      'sagt, welche Knoten Zeilen im Speicher halten und welche sie auslagern.',
    ],
    preview: [
      'Zeigt die ersten Zeilen, die einen Knoten verlassen (mit --port: die bei ihm ankommen).',
    ],
    explain: ['Sagt, woher eine Zeile kam, wohin sie ging und warum.'],
    diff: ['Sagt, was sich zwischen zwei Fassungen eines Jobs geändert hat.'],
    sniff: [
      'Sagt, wonach eine Datei aussieht (Packung, Kodierung, Trennzeichen, Kopfzeile, Typen der Felder)',
      'und was dafür spricht; mit --json als Einstellungen einer Quelle.',
    ],
    schema: ['Gibt das JSON-Schema einer Jobdatei aus.'],
    nodes: ['Listet die Knotentypen auf, mit ihren Anschlüssen und dem, was sie tun.'],
    functions: ['Listet die Funktionen für Formeln auf, jede mit ihren Typen und einem Beispiel.'],
  },
  option: {
    in: 'Datei einer Quelle; NODE ist Kennung oder Name des Knotens. Für weitere Dateien in Lesefolge wiederholen.',
    object: 'Datensätze eines Objekts: CSV in UTF-8, GSID zuerst, danach sortiert.',
    out: 'Ordner für Ausgaben; er wird angelegt, wenn er fehlt.',
    memory:
      'So viel Speicher nimmt ein Lauf neben Node selbst höchstens, ein Drittel davon für Zeilen; der Rest liegt in einem temporären Ordner. Unter 96MB bekommen nur die Zeilen weniger.',
    at: 'Beginn des Laufs nach ISO 8601, für Dateinamen und Formeln; sonst jetzt.',
    zone: 'Dessen Zeitzone, etwa Asia/Tokyo; sonst UTC.',
    strict: 'Abgewiesene Zeilen sind ein eigener Fehler (Rückgabewert 4).',
    node: 'Knoten, um dessen Zeilen es geht.',
    rows: 'So viele Zeilen werden gezeigt; sonst 50.',
    port: 'Zeigt, was an diesem Anschluss des Knotens ankommt.',
    destination: 'Ziel, das den Datensatz geschrieben hat.',
    source: 'Quelle, die den Datensatz gelesen hat.',
    file: 'Datei dieser Quelle, nur ihr Name ohne Ordner.',
    row: 'Nummer des Datensatzes, ab 0.',
    line: 'Zeile der Datei, ab 1.',
    json: 'Gibt das Ergebnis als JSON aus.',
    help: 'Gibt dies aus.',
    version: 'Gibt die Version aus.',
  },
  exit: {
    ok: 'fertig',
    failed: 'gescheitert',
    wrongCall: 'falscher Aufruf: nichts wurde versucht',
    problems: 'der Job hat Fehler',
    rejected: 'Zeilen abgewiesen (nur mit --strict)',
  },
}
