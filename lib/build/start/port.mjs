/** Plain JavaScript on nothing but Node, since `npm start` reads it before anything is installed. */

/**
 * The port that PORT asks for, 3000 unless it says otherwise.
 * @param {string | undefined} setting
 * @throws {Error} when it is no port
 */
export function readPort(setting = process.env.PORT) {
  const port = Number(setting?.trim() || 3000)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Error(`PORT is “${setting}”; expected a number from 1 to 65535; mend it or leave it out`)
}
