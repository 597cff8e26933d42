/** How a reporter's sheet looks: all of a task on one page of A4. Lengths are in millimetres, sizes in points. */
export const sheet = {
  margins: { left: 15, right: 15, top: 16, bottom: 18.5 },
  /** How far head and foot are from the edge of the paper. */
  edge: 9,
  /** The column of numbers. */
  numbers: 10,
  /** 16 Chinese characters, and English nearly twice as wide, since it takes so much more room; what is between them. */
  columns: { zh: 61, en: 109 },
  gutter: 4.5,
  size: 10,
  leading: 13,
} as const
