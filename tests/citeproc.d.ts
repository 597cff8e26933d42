declare module 'citeproc' {
  const CSL: {
    Engine: new (
      system: object,
      style: unknown,
      language: string,
      force: boolean,
    ) => {
      setOutputFormat(format: 'html'): void
      updateItems(ids: string[]): void
      makeBibliography(): [object, string[]]
    }
  }
  export = CSL
}
