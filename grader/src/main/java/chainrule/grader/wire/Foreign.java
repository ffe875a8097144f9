package chainrule.grader.wire;

/** Stands for a value that cannot cross the wire; never equal to anything a question expects. */
public final class Foreign {
  private final String type;

  /**
   * Makes a stand-in.
   *
   * @param type what the value's type is called, as text
   */
  public Foreign(String type) {
    this.type = type;
  }

  @Override
  public String toString() {
    return "an object of type " + type;
  }
}
