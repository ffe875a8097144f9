package chainrule.grader.judge;

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

  /** Returns the notebook with other answers to some questions, given by question. */
  Assembled withAnswers(Map<String, String> sources) {
    List<RunCell> replaced =
        cells.stream()
            .map(
                cell ->
                    cell.is(RunCell.Kind.ANSWER) && sources.containsKey(cell.question())
                        ? cell.withSource(sources.get(cell.question()))
                        : cell)
            .toList();
    return new Assembled(replaced, notes);
  }
}
