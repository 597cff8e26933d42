/** A content coding that the build makes copies in. */
export type ContentCoding = 'br' | 'gzip'

/**
 * The coding that answers an Accept-Encoding header best (RFC 9110 §12.5.3), or undefined for none. Of those that a
 * reader likes as well the first is taken. Who refuses everything that there is gets the file as it is, which is allowed
 * and helps more than an error.
 * @param accepted the header; where there is none any coding could be sent, and none is the safest
 * @param there the codings that a file can be had in, the best first
 */
export function contentCoding(
  accepted: string | undefined,
  there: readonly ContentCoding[],
): ContentCoding | undefined {
  const weights = weightsIn(accepted ?? '')
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0
  const [best] = there.toSorted((a, b) => weightOf(b) - weightOf(a))
  const isLiked = best && weightOf(best) > 0 && weightOf(best) >= (weights.get('identity') ?? 0)
  return isLiked ? best : undefined
}

/** The weights of the codings that a header names; x-gzip is gzip (§8.4.1.3), and what is no weight counts as 1. */
function weightsIn(header: string): Map<string, number> {
  const items = header.toLowerCase().split(',')
  return new Map(
    items.map((item): [string, number] => {
      const [coding = '', ...parameters] = item.split(';').map((word) => word.trim())
      const [, weight = '1'] =
        parameters.map((one) => /^q=([01](?:\.\d{0,3})?)$/.exec(one)).find(Boolean) ?? []
      return [coding === 'x-gzip' ? 'gzip' : coding, Number(weight)]
    }),
  )
}
