package chainrule.grader.judge;

import chainrule.grader.result.AnswerPrint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A student's notebook, ready to be compiled: given cells first, the rest in the student's order,
 * each check once.
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

  /**
   * Returns the prints of the answers, one per answer cell.
   *
   * @param found the cells of answers that have no answer cell, by question
   */
  List<AnswerPrint> prints(Map<String, RunCell> found) {
    List<AnswerPrint> prints = new ArrayList<>();
    found.forEach((question, cell) -> prints.add(AnswerPrint.of(question, cell.source())));
    for (RunCell cell : of(RunCell.Kind.ANSWER)) {
      if (cell.question() != null) {
        prints.add(AnswerPrint.of(cell.question(), cell.source()));
      }
    }
    return List.copyOf(prints);
  }

  /**
   * Returns the notebook with other answers to some questions, given by question. What is not in
   * the cell where it belongs is defined again just before the check of the question for which that
   * is done.
   */
  Assembled withAnswers(String examined, Map<String, String> sources) {
    List<RunCell> replaced = new ArrayList<>();
    for (RunCell cell : cells) {
      if (cell.is(RunCell.Kind.CHECK) && examined.equals(cell.question())) {
        sources.forEach(
            (question, source) -> {
              if (!isInItsPlace(question)) {
                String label = "the answer to " + question;
                replaced.add(new RunCell(label, source, RunCell.Kind.ANSWER, question));
              }
            });
      }
      boolean answers = cell.is(RunCell.Kind.ANSWER) && sources.containsKey(cell.question());
      replaced.add(
          answers && isInItsPlace(String.valueOf(cell.question()))
              ? cell.withSource(sources.get(cell.question()))
              : cell);
    }
    return new Assembled(replaced, notes);
  }

  /** Returns whether what looks like an answer to a question is in its cells, and no other is. */
  private boolean isInItsPlace(String question) {
    return answer(question).isPresent()
        && cells.stream()
            .filter(cell -> !cell.is(RunCell.Kind.CHECK) && !cell.is(RunCell.Kind.DEMONSTRATION))
            .allMatch(
                cell ->
                    question.equals(cell.question())
                        ? questions().filter(cell::seemsToDeclare).allMatch(question::equals)
                        : !cell.seemsToDeclare(question));
  }

  private Stream<String> questions() {
    return of(RunCell.Kind.CHECK).stream().map(RunCell::question).filter(Objects::nonNull);
  }
}
