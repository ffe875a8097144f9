package chainrule.exercises.toy;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;

/** A homework whose checks go wrong in other ways than its answers. */
@Homework(id = "t3", title = "Troubled toy")
public interface T3 {
  /** Hands in Q1. */
  @Question(id = "Q1", points = 5)
  CheckReport troubled(T1.Square answer);
}
