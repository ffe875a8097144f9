package chainrule.exercises.t0;

import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;
import java.util.function.ToDoubleFunction;

/** Three questions with a dependency, a function argument, and a record. */
@Homework(id = "t0", title = "A homework for tests")
public interface T0 {
  /** Opens the checks. */
  static T0 open() {
    return ContractProxy.open(T0.class);
  }

  /** Hands in Q1. */
  @Question(id = "Q1", points = 4)
  CheckReport dot(Dot answer);

  /** Hands in Q2. */
  @Question(id = "Q2", points = 6)
  CheckReport project(Project answer);

  /** Hands in Q3. */
  @Question(id = "Q3", points = 10)
  CheckReport slope(Slope answer);

  /** Q1: the inner product. */
  @FunctionalInterface
  interface Dot {
    /** Returns the inner product. */
    double dot(double[] a, double[] b);
  }

  /** Q2: a projection. */
  @FunctionalInterface
  interface Project {
    /** Returns the projection of a onto b and what is left. */
    Parts project(double[] a, double[] b);
  }

  /** Q3: central differences. */
  @FunctionalInterface
  interface Slope {
    /** Returns the gradient of f at theta. */
    double[] slope(ToDoubleFunction<double[]> f, double[] theta, double h);
  }

  /**
   * Two orthogonal parts of a vector.
   *
   * @param along along the other vector
   * @param rest at right angles to it
   */
  record Parts(double[] along, double[] rest) {}
}
