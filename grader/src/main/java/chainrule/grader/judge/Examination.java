package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.examine.Examiner;
import chainrule.exercises.examine.Examining;
import chainrule.exercises.examine.Oracle;
import chainrule.exercises.examine.Plan;
import chainrule.exercises.examine.Port;
import chainrule.exercises.hidden.Bank;
import chainrule.exercises.hidden.LiveOracle;
import java.util.List;

/**
 * Examines answers with all checks.
 *
 * @param examiner runs the checks
 * @param bank the references and known mistakes
 * @param questions the questions, by their place in the catalog
 */
record Examination(Examiner examiner, Bank bank, List<QuestionSpec> questions) {
  CheckReport of(QuestionSpec question, Port port, long seed) {
    return examiner.examine(plan(question), port, oracle(question), seed);
  }

  Examining begin(QuestionSpec question, Port port, long seed) {
    return examiner.begin(plan(question), port, oracle(question), seed);
  }

  private static Plan plan(QuestionSpec question) {
    return Plan.ofAll(question);
  }

  private Oracle oracle(QuestionSpec question) {
    return new LiveOracle(question, bank);
  }

  int number(QuestionSpec question) {
    return questions.indexOf(question);
  }
}
