package chainrule.grader.wire;

/** Stands for a value that cannot cross the wire; never equal to anything a question expects. */
public final class ForeignValue {
  private static final int MOST = 200;

  private final String type;

  /**
   * Makes a stand-in.
   *
   * @param type what the value's type is called, as text; cut after 200 characters
   */
  public ForeignValue(String type) {
    this.type = type.substring(0, Math.min(MOST, type.length()));
  }

  @Override
  public String toString() {
    return "an object of type " + type;
  }
}
