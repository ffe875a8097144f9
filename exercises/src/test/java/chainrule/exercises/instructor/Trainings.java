package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.checks.CheckPlan;
import java.util.List;

/** Questions whose answers train for seconds: tests that ask everything of everything ask less. */
final class Trainings {
  /** Checks that give an answer so many seconds let it train. */
  private static final double SECONDS = 30;

  /** {@code -Dchainrule.trainings=true} asks as much of them as of all others. */
  private static final boolean ALL = Boolean.getBoolean("chainrule.trainings");

  private Trainings() {}

  /** Returns whether a question is to be asked less. */
  static boolean isOne(QuestionSpec question) {
    return !ALL && CheckPlan.ofAll(question).longestCall() >= SECONDS;
  }

  /** Returns a tenth of the seeds if a question trains. */
  static List<Long> few(QuestionSpec question, List<Long> seeds) {
    return isOne(question) ? seeds.subList(0, (seeds.size() + 9) / 10) : seeds;
  }

  /** Returns every third of some answers if a question trains. */
  static List<AnswerBank.Entry> some(QuestionSpec question, List<AnswerBank.Entry> answers) {
    return isOne(question) ? Spread.of(answers, (answers.size() + 2) / 3) : answers;
  }
}
