/** Waits for something, and says so when it takes longer than a reader takes for an answer. */
export async function whenSlow<Result>(coming: Promise<Result>, say: () => void): Promise<Result> {
  const slow = setTimeout(say, 150)
  try {
    return await coming
  } finally {
    clearTimeout(slow)
  }
}
