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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Examines answers with all checks, which are looked up once for all submissions. */
final class Examination {
  private final Examiner examiner = new Examiner();
  private final List<QuestionSpec> questions;
  private final Map<QuestionSpec, Paper> papers = new HashMap<>();

  private record Paper(Plan plan, Oracle oracle) {}

  /**
   * Looks up the checks.
   *
   * @param bank the references and known mistakes
   * @param questions the questions, by their place in the catalog
   */
  Examination(Bank bank, List<QuestionSpec> questions) {
    this.questions = questions;
    for (QuestionSpec question : questions) {
      papers.put(question, new Paper(Plan.ofAll(question), new LiveOracle(question, bank)));
    }
  }

  List<QuestionSpec> questions() {
    return questions;
  }

  Examiner examiner() {
    return examiner;
  }

  CheckReport of(QuestionSpec question, Port port, long seed) {
    Paper paper = paper(question);
    return examiner.examine(paper.plan(), port, paper.oracle(), seed);
  }

  Examining begin(QuestionSpec question, Port port, long seed) {
    Paper paper = paper(question);
    return examiner.begin(paper.plan(), port, paper.oracle(), seed);
  }

  int number(QuestionSpec question) {
    return questions.indexOf(question);
  }

  private Paper paper(QuestionSpec question) {
    return Objects.requireNonNull(papers.get(question), question::gradeId);
  }
}
