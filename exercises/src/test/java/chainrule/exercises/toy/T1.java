package chainrule.exercises.toy;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;

/** A homework of one question. */
@Homework(id = "t1", title = "Toy")
public interface T1 {
  /** Hands in Q1. */
  @Question(id = "Q1", points = 10)
  CheckReport square(Square answer);

  /** Q1: the gradient of the sum of cubes over three, which is the squares. */
  @FunctionalInterface
  interface Square {
    /** Returns the square of every entry. */
    double[] square(double[] x);
  }
}
