// Files that rows came from, by small number: rows that are kept remember the number.

export interface OriginFile {
  node: string
  file: string
}

export class OriginFiles {
  private readonly files: OriginFile[] = []
  private last = -1

  /** Rows of one file follow each other, so the last one asked for is looked at first. */
  indexOf(node: string, file: string): number {
    const known = this.files[this.last]
    if (known !== undefined && known.file === file && known.node === node) return this.last
    this.last = this.files.findIndex((entry) => entry.file === file && entry.node === node)
    if (this.last < 0) this.last = this.files.push({ node, file }) - 1
    return this.last
  }

  at(index: number): OriginFile {
    return this.files[index]!
  }
}
