/** Thrown where a command cannot do what it was asked for: what was found, what was expected, and how to mend it. Nothing was written. */
export class Refusal extends Error {
  override name = 'Refusal'
}
