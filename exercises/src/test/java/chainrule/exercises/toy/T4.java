package chainrule.exercises.toy;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;

/** A homework whose author expects of JUnit what it does not do for a check. */
@Homework(id = "t4", title = "Toy in a hurry")
public interface T4 {
  /** Hands in Q1. */
  @Question(id = "Q1", points = 1)
  CheckReport hurried(T1.Square answer);
}
