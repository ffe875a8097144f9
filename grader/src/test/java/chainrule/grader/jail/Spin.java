package chainrule.grader.jail;

/** A program that never ends and is never idle. */
final class Spin {
  private Spin() {}

  /**
   * Spins.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    for (int i = 0; i == arguments.length || i != arguments.length; i++) {
      Thread.onSpinWait();
    }
  }
}
