package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.examine.Examiner;
import chainrule.exercises.examine.Examining;
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
    return begin(question, port, seed).runPublic().runHidden().report();
  }

  Examining begin(QuestionSpec question, Port port, long seed) {
    return examiner.begin(Plan.ofAll(question), port, new LiveOracle(question, bank), seed);
  }

  int number(QuestionSpec question) {
    return questions.indexOf(question);
  }
}
