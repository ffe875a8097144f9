package chainrule.exercises.toy;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Homework;
import chainrule.exercises.Question;

/** The toy question once more, asked for practice. */
@Homework(id = "t5", title = "Practice")
public interface T5 {
  /** Hands in the conceptual question. */
  @Question(id = "C1", points = 2)
  CheckReport guess(T1.Square answer);

  /** Hands in the transfer question. */
  @Question(id = "T1", points = 10)
  CheckReport square(T1.Square answer);

  /** Hands in the question that counts. */
  @Question(id = "Q2", points = 3)
  CheckReport troubled(T1.Square answer);
}
