/** What the names of everything begin with that the site keeps in the browser; put in by the bundler. */
declare const STORED: string
