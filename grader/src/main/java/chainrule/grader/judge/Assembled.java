package chainrule.grader.judge;

import chainrule.grader.result.AnswerPrint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A student's notebook, ready to be compiled: given cells first, checks last, the rest in the
 * student's order.
 *
 * @param cells what to run
 * @param notes what is unusual about the notebook, a line each
 */
record Assembled(List<RunCell> cells, List<String> notes) {
  List<RunCell> of(RunCell.Kind kind) {
    return cells.stream().filter(cell -> cell.is(kind)).toList();
  }

  /** Returns the last answer cell of a question. */
  Optional<RunCell> answer(String question) {
    return of(RunCell.Kind.ANSWER).stream()
        .filter(cell -> question.equals(cell.question()))
        .reduce((first, second) -> second);
  }

  /** Returns the prints of the answers, one per answer cell. */
  List<AnswerPrint> prints() {
    List<AnswerPrint> prints = new ArrayList<>();
    for (RunCell cell : of(RunCell.Kind.ANSWER)) {
      if (cell.question() != null) {
        prints.add(AnswerPrint.of(cell.question(), cell.source()));
      }
    }
    return List.copyOf(prints);
  }

  /**
   * Returns the notebook with other answers to some questions, given by question; an answer that
   * has no cell gets one before all others.
   */
  Assembled withAnswers(Map<String, String> sources) {
    List<RunCell> replaced = new ArrayList<>(of(RunCell.Kind.GIVEN));
    sources.forEach(
        (question, source) -> {
          if (answer(question).isEmpty()) {
            String label = "the answer to " + question;
            replaced.add(new RunCell(label, source, RunCell.Kind.ANSWER, question));
          }
        });
    for (RunCell cell : cells) {
      if (cell.is(RunCell.Kind.ANSWER) && sources.containsKey(cell.question())) {
        replaced.add(cell.withSource(sources.get(cell.question())));
      } else if (!cell.is(RunCell.Kind.GIVEN)) {
        replaced.add(cell);
      }
    }
    return new Assembled(replaced, notes);
  }
}
