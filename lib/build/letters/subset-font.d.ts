/** The options of subset-font 2.9 that this project uses; it has no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2'
    /** OpenType features to keep; all of them where this is left out. */
    keepFeatures: readonly string[]
    /** Tables to leave out, by their four characters. */
    dropTables: readonly string[]
    noHinting: boolean
    /** Takes no glyphs but those of the text: none that a feature would put in their place. */
    noLayoutClosure: boolean
  }
  function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
  export = subsetFont
}
