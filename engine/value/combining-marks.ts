// Marks that stand behind their letter (e + ´, か + ゛), as files and names from macOS have them: put together where there is one character
// for both. Unicode promises that these compositions never change, so the platform's are everybody's.

/** Accents of Latin, Greek and Cyrillic, and the two voice marks of kana. */
const marked = /[^\u0300-\u036f\u3099\u309a][\u0300-\u036f\u3099\u309a]+/gu

/** `wanted`: which of the letters with their marks. */
export function composed(text: string, wanted: (cluster: string) => boolean = () => true): string {
  return text.replace(marked, (cluster) => (wanted(cluster) ? cluster.normalize('NFC') : cluster))
}
