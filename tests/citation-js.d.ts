declare module '@citation-js/core' {
  /** Reads citation data of many kinds into CSL-JSON. */
  export class Cite {
    constructor(text: string)
    data: {
      type: string
      title: string
      URL: string
      language?: string
      publisher?: string
      author: { literal?: string; family?: string }[]
      issued: { 'date-parts': number[][] }
    }[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
