package chainrule.exercises.h1;

/** The logic gates of two inputs as data: four cases in the order 00, 01, 10, 11. */
public final class GateData {
  private GateData() {}

  /** Returns the four cases, shape [4, 2]. */
  public static double[][] inputs() {
    return new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  }

  /** Returns the classes of AND. */
  public static int[] and() {
    return new int[] {0, 0, 0, 1};
  }

  /** Returns the classes of OR. */
  public static int[] or() {
    return new int[] {0, 1, 1, 1};
  }

  /** Returns the classes of NAND. */
  public static int[] nand() {
    return new int[] {1, 1, 1, 0};
  }

  /** Returns the classes of NOR. */
  public static int[] nor() {
    return new int[] {1, 0, 0, 0};
  }

  /** Returns the classes of XOR, which no perceptron separates. */
  public static int[] xor() {
    return new int[] {0, 1, 1, 0};
  }
}
