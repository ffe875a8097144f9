package chainrule.grader.assemble;

import chainrule.grader.result.AnswerFingerprint;
import chainrule.grader.result.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A student's notebook, ready to be compiled: given cells first, the rest in the student's order,
 * each check once.
 *
 * @param cells what to run
 * @param notes what is unusual about the notebook
 */
public record AssembledNotebook(List<CodeCell> cells, List<Note> notes) {
  public List<CodeCell> of(CodeCell.Kind kind) {
    return cells.stream().filter(cell -> cell.is(kind)).toList();
  }

  /** Returns the last answer cell of a question. */
  public Optional<CodeCell> answer(String question) {
    return of(CodeCell.Kind.ANSWER).stream()
        .filter(cell -> question.equals(cell.question()))
        .reduce((first, second) -> second);
  }

  /**
   * Returns the prints of the answers, one per answer cell.
   *
   * @param found the cells of answers that have no answer cell, by question
   */
  public List<AnswerFingerprint> prints(Map<String, CodeCell> found) {
    List<AnswerFingerprint> prints = new ArrayList<>();
    found.forEach((question, cell) -> prints.add(AnswerFingerprint.of(question, cell.source())));
    for (CodeCell cell : of(CodeCell.Kind.ANSWER)) {
      if (cell.question() != null) {
        prints.add(AnswerFingerprint.of(cell.question(), cell.source()));
      }
    }
    return List.copyOf(prints);
  }

  /**
   * Returns the notebook with other answers to some questions, given by question. What stands
   * beside an answer in its cell stays where other cells need it. What is not in the cell where it
   * belongs is defined again just before the check of the question for which that is done.
   *
   * @param fragments of this notebook
   */
  public AssembledNotebook withAnswers(
      String examined, Map<String, String> sources, NotebookFragments fragments) {
    Set<CodeCell> inPlace =
        of(CodeCell.Kind.ANSWER).stream()
            .filter(cell -> sources.containsKey(cell.question()))
            .filter(cell -> isInItsPlace(String.valueOf(cell.question())))
            .collect(Collectors.toSet());
    Map<CodeCell, List<CellFragment>> beside =
        fragments.neededOf(inPlace).stream().collect(Collectors.groupingBy(CellFragment::cell));
    List<CodeCell> replaced = new ArrayList<>();
    for (CodeCell cell : cells) {
      if (cell.is(CodeCell.Kind.CHECK) && examined.equals(cell.question())) {
        sources.forEach(
            (question, source) -> {
              if (!isInItsPlace(question)) {
                String label = "the answer to " + question;
                replaced.add(new CodeCell(label, source, CodeCell.Kind.ANSWER, question));
              }
            });
      }
      replaced.add(inPlace.contains(cell) ? cell.withSource(sources.get(cell.question())) : cell);
      if (beside.containsKey(cell)) {
        replaced.add(rest(cell, beside.get(cell)));
      }
    }
    return new AssembledNotebook(replaced, notes);
  }

  /** Returns what of an answer cell stays, as code of the student's own. */
  private static CodeCell rest(CodeCell cell, List<CellFragment> kept) {
    List<CellFragment> others = new ArrayList<>(CellFragment.partsOf(cell));
    others.removeAll(kept);
    String source = CellFragment.without(cell, others).source();
    return new CodeCell(cell.label(), source, CodeCell.Kind.EXTRA, null);
  }

  /** Returns whether what looks like an answer to a question is in its cells, and no other is. */
  private boolean isInItsPlace(String question) {
    return answer(question).isPresent()
        && cells.stream()
            .filter(cell -> !cell.is(CodeCell.Kind.CHECK) && !cell.is(CodeCell.Kind.DEMONSTRATION))
            .allMatch(
                cell ->
                    question.equals(cell.question())
                        ? questions().filter(cell::seemsToDeclare).allMatch(question::equals)
                        : !cell.seemsToDeclare(question));
  }

  private Stream<String> questions() {
    return of(CodeCell.Kind.CHECK).stream().map(CodeCell::question).filter(Objects::nonNull);
  }
}
