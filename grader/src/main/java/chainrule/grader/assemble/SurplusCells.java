package chainrule.grader.assemble;

import chainrule.grader.result.CellNote;
import chainrule.grader.result.Note;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a notebook is too much to compile: JShell takes longer for each part the more there are,
 * so a notebook of thousands would take hours.
 *
 * <p>Kept is what the answers need first, then what might change that, then the others in order.
 * Names decide: what has no name in common with an answer, directly or through other parts, makes a
 * difference to it only through the virtual machine as a whole.
 *
 * @param notebook the notebook without its surplus
 * @param notes what was left out; empty if nothing
 */
public record SurplusCells(AssembledNotebook notebook, List<Note> notes) {
  /** So many parts of answers and of the student's own cells are compiled. */
  public static final int MOST_PARTS = 120;

  /**
   * Finds the surplus of a notebook.
   *
   * @param notebook the notebook
   * @param leftOut what is not compiled anyway
   * @param answers the names of the answers
   */
  public static SurplusCells of(
      AssembledNotebook notebook, OmittedCells leftOut, Collection<String> answers) {
    List<CellFragment> cells = NotebookFragments.cells(notebook, leftOut);
    if (weight(cells) <= MOST_PARTS) {
      return new SurplusCells(notebook, List.of());
    }
    List<CellFragment> pieces = NotebookFragments.split(cells);
    if (weight(pieces) <= MOST_PARTS) {
      return new SurplusCells(notebook, List.of());
    }
    Set<CellFragment> kept = first(wanted(pieces, answers, pieces));
    List<CellFragment> rest = pieces.stream().filter(piece -> !kept.contains(piece)).toList();
    return new SurplusCells(
        without(notebook, rest),
        List.of(new CellNote.SurplusLeftOut(first(rest), rest.size(), MOST_PARTS)));
  }

  /**
   * Finds all that answers need nothing of: what is left where even a usual number of parts takes
   * the compiler too long.
   *
   * @param notebook the notebook
   * @param leftOut what is not compiled anyway
   * @param answers the names of the answers
   */
  public static SurplusCells unneeded(
      AssembledNotebook notebook, OmittedCells leftOut, Collection<String> answers) {
    List<CellFragment> pieces = NotebookFragments.split(NotebookFragments.cells(notebook, leftOut));
    Set<CellFragment> kept = first(wanted(pieces, answers, List.of()));
    List<CellFragment> rest = pieces.stream().filter(piece -> !kept.contains(piece)).toList();
    return rest.isEmpty()
        ? new SurplusCells(notebook, List.of())
        : new SurplusCells(
            without(notebook, rest),
            List.of(new CellNote.UnneededLeftOut(first(rest), rest.size())));
  }

  private static long weight(Collection<CellFragment> pieces) {
    return pieces.stream().mapToLong(CellFragment::weight).sum();
  }

  /** Returns those pieces first that the answers need, then some others. */
  private static Set<CellFragment> wanted(
      List<CellFragment> pieces, Collection<String> answers, List<CellFragment> others) {
    Set<String> declared =
        pieces.stream().flatMap(piece -> piece.declares().stream()).collect(Collectors.toSet());
    List<String> from = new ArrayList<>(answers);
    from.add(NotebookFragments.ANYTHING);
    Set<CellFragment> wanted =
        NotebookFragments.reached(from, NotebookFragments.index(pieces, CellFragment::declares));
    wanted.addAll(
        NotebookFragments.reached(
            from, NotebookFragments.index(pieces, piece -> common(piece.names(), declared))));
    wanted.addAll(others);
    return wanted;
  }

  /** Returns as many of the first pieces as are compiled. */
  private static Set<CellFragment> first(Set<CellFragment> wanted) {
    Set<CellFragment> first = new HashSet<>();
    int room = MOST_PARTS;
    for (CellFragment piece : wanted) {
      if (piece.weight() <= room) {
        first.add(piece);
        room -= piece.weight();
      }
    }
    return first;
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }

  private static AssembledNotebook without(AssembledNotebook notebook, List<CellFragment> leftOut) {
    Map<CodeCell, List<CellFragment>> byCell =
        leftOut.stream().collect(Collectors.groupingBy(CellFragment::cell));
    List<CodeCell> cells = new ArrayList<>();
    for (CodeCell cell : notebook.cells()) {
      CodeCell rest = CellFragment.without(cell, byCell.getOrDefault(cell, List.of()));
      if (!rest.source().isBlank() || !cell.is(CodeCell.Kind.EXTRA)) {
        cells.add(rest);
      }
    }
    return new AssembledNotebook(List.copyOf(cells), notebook.notes());
  }

  private static String first(List<CellFragment> leftOut) {
    return leftOut.get(0).cell().label();
  }
}
