package chainrule.grader.wire;

/** The limits of a message; both sides keep to them, and the reader never trusts that. */
public final class MessageLimits {
  /** Bytes of one message. */
  public static final int MESSAGE_BYTES = 16 << 20;

  /**
   * Numbers, texts and other values of one message, an array that stands in several places counted
   * in each of them.
   */
  public static final int VALUES = 1 << 20;

  /** Arrays inside arrays, lists inside lists, and so on. */
  public static final int DEPTH = 32;

  /** Characters of one text. */
  public static final int TEXT = 1 << 16;

  /** Classes of one message. */
  public static final int CLASSES = 1 << 12;

  /**
   * What a value of a message takes in memory, beside its bytes, once whoever receives it has taken
   * it apart: an object and a place in a list.
   */
  static final long VALUE_BYTES = 40;

  private MessageLimits() {}
}
