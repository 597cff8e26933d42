/** The sentences that stand together, paragraph by paragraph. */
export function paragraphsOf<Of extends { paragraph: number }>(sentences: readonly Of[]): Of[][] {
  const paragraphs: Of[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}
