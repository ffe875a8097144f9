package chainrule.data;

import chainrule.math.Matrix;
import java.util.List;

/** The gates of two inputs; cases in the order 00, 01, 10, 11. */
public enum LogicGate {
  /** 1 only for 11. */
  AND("0001"),
  /** 0 only for 00. */
  OR("0111"),
  /** 0 only for 11. */
  NAND("1110"),
  /** 1 only for 00. */
  NOR("1000"),
  /** 1 when the inputs differ: no single threshold unit can do it. */
  XOR("0110");

  private final String outputs;

  LogicGate(String outputs) {
    this.outputs = outputs;
  }

  /** {@return the four cases, shape [4, 2]; a copy} */
  public Matrix inputs() {
    return Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  }

  /** {@return the gate's output for each case; a copy} */
  public int[] outputs() {
    return outputs.chars().map(c -> c - '0').toArray();
  }

  /** {@return cases and outputs as examples of the classes 0 and 1} */
  public Examples examples() {
    return new Examples(inputs(), outputs(), List.of("0", "1"));
  }
}
