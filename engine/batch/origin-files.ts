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
    this.last = this.find(node, file)
    return this.last
  }

  /** Asked row by row: a closure over the names would be garbage of every row. */
  private find(node: string, file: string): number {
    for (let index = 0; index < this.files.length; index++) {
      const entry = this.files[index]!
      if (entry.file === file && entry.node === node) return index
    }
    return this.files.push({ node, file }) - 1
  }

  at(index: number): OriginFile {
    return this.files[index]!
  }
}
