package chainrule.grader.talk;

/** What can be changed in a line of code, to ask what would happen; the most telling first. */
enum ChangeKind {
  /** What is subtracted inside an exponential. */
  EXPONENT,
  /** A copy of an array. */
  COPY,
  /** A factor such as {@code (1 - y)}. */
  FACTOR,
  /** Whether a comparison holds for equal numbers. */
  TIE,
  /** A division. */
  DIVISION,
  /** {@code +=} or {@code -=} in a loop. */
  ACCUMULATION,
  /** A minus. */
  SIGN,
  /** An absolute value. */
  SIZE,
  /** An index that is off by one on purpose. */
  INDEX,
  /** Whether a loop goes one further. */
  BOUND
}
