package chainrule.grader.wire;

/** The byte that says what a value is; the numbers never change their meaning. */
final class ValueTag {
  static final int NULL = 0;
  static final int BOOLEAN = 1;
  static final int BYTE = 2;
  static final int SHORT = 3;
  static final int CHAR = 4;
  static final int INT = 5;
  static final int LONG = 6;
  static final int FLOAT = 7;
  static final int DOUBLE = 8;
  static final int TEXT = 9;

  /** Followed by the number of something that came before, or in the message this one answers. */
  static final int SAME = 10;

  /** Followed by element type, dimensions, length, elements. */
  static final int ARRAY = 11;

  static final int LIST = 12;

  /** Followed by the number of the type in the catalog, and the components. */
  static final int RECORD = 13;

  /** Followed by the number of the type in the catalog, and the constant's number. */
  static final int CONSTANT = 14;

  /** Followed by the number of the type in the catalog, and the judge's number of the function. */
  static final int FUNCTION = 15;

  /** A value that cannot cross; followed by its type's name as text to be shown, no more. */
  static final int FOREIGN = 16;

  /** A text that is a constant of the judge's program, and so is the same object as any such. */
  static final int LITERAL = 17;

  private ValueTag() {}
}
