package chainrule.exercises.toy;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;

/** The same homework, where numbers of a finite difference earn a fifth. */
@Homework(id = "t2", title = "Strict toy", closeShare = 0.2)
public interface T2 {
  /** Hands in Q1. */
  @Question(id = "Q1", points = 10)
  CheckReport square(T1.Square answer);
}
