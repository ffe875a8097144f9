package chainrule.grader.assemble;

import chainrule.grader.result.CellNote;
import chainrule.grader.result.Note;
import chainrule.notebook.cell.CellParts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** So many cells are split into their parts. */
  private static final int MOST_SPLIT = 100;

  /** What an import of everything in a package declares. */
  private static final String ANYTHING = "*";

  /**
   * Finds the surplus of a notebook.
   *
   * @param notebook the notebook
   * @param leftOut what is not compiled anyway
   * @param answers the names of the answers
   */
  public static SurplusCells of(
      AssembledNotebook notebook, OmittedCells leftOut, Collection<String> answers) {
    List<CellFragment> cells = cells(notebook, leftOut);
    if (weight(cells) <= MOST_PARTS) {
      return new SurplusCells(notebook, List.of());
    }
    List<CellFragment> pieces = split(cells);
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
    List<CellFragment> pieces = split(cells(notebook, leftOut));
    Set<CellFragment> kept = first(wanted(pieces, answers, List.of()));
    List<CellFragment> rest = pieces.stream().filter(piece -> !kept.contains(piece)).toList();
    return rest.isEmpty()
        ? new SurplusCells(notebook, List.of())
        : new SurplusCells(
            without(notebook, rest),
            List.of(new CellNote.UnneededLeftOut(first(rest), rest.size())));
  }

  private static List<CellFragment> cells(AssembledNotebook notebook, OmittedCells leftOut) {
    return notebook.cells().stream()
        .filter(cell -> !cell.is(CodeCell.Kind.GIVEN) && !cell.is(CodeCell.Kind.CHECK))
        .filter(cell -> !leftOut.isWhole(cell))
        .map(CellFragment::of)
        .toList();
  }

  private static long weight(Collection<CellFragment> pieces) {
    return pieces.stream().mapToLong(CellFragment::weight).sum();
  }

  /** Splits some cells, the answers first: each takes the parser a while. */
  private static List<CellFragment> split(List<CellFragment> cells) {
    Set<CellFragment> some =
        cells.stream()
            .filter(cell -> cell.weight() > 1)
            .sorted(Comparator.comparing(cell -> !cell.cell().is(CodeCell.Kind.ANSWER)))
            .limit(MOST_SPLIT)
            .collect(Collectors.toSet());
    return cells.stream()
        .flatMap(cell -> some.contains(cell) ? split(cell.cell()).stream() : Stream.of(cell))
        .toList();
  }

  private static List<CellFragment> split(CodeCell cell) {
    return CellParts.of(cell.source()).stream().map(part -> CellFragment.of(cell, part)).toList();
  }

  /** Returns those pieces first that the answers need, then some others. */
  private static Set<CellFragment> wanted(
      List<CellFragment> pieces, Collection<String> answers, List<CellFragment> others) {
    Set<String> declared =
        pieces.stream().flatMap(piece -> piece.declares().stream()).collect(Collectors.toSet());
    List<String> from = new ArrayList<>(answers);
    from.add(ANYTHING);
    Set<CellFragment> wanted =
        new LinkedHashSet<>(reached(from, index(pieces, CellFragment::declares)));
    wanted.addAll(reached(from, index(pieces, piece -> common(piece.names(), declared))));
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

  private static Map<String, List<CellFragment>> index(
      List<CellFragment> pieces, Function<CellFragment, Set<String>> by) {
    Map<String, List<CellFragment>> index = new HashMap<>();
    for (CellFragment piece : pieces) {
      by.apply(piece)
          .forEach(name -> index.computeIfAbsent(name, one -> new ArrayList<>()).add(piece));
    }
    return index;
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }

  /** Returns the parts that some names lead to, and the names in these, the nearest first. */
  private static Set<CellFragment> reached(
      List<String> from, Map<String, List<CellFragment>> index) {
    Set<CellFragment> reached = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>(from);
    Deque<String> names = new ArrayDeque<>(from);
    while (!names.isEmpty()) {
      for (CellFragment piece : index.getOrDefault(names.remove(), List.of())) {
        if (reached.add(piece)) {
          piece.names().stream().filter(seen::add).forEach(names::add);
        }
      }
    }
    return reached;
  }

  private static AssembledNotebook without(AssembledNotebook notebook, List<CellFragment> leftOut) {
    Map<CodeCell, List<CellFragment>> byCell =
        leftOut.stream().collect(Collectors.groupingBy(CellFragment::cell));
    List<CodeCell> cells = new ArrayList<>();
    for (CodeCell cell : notebook.cells()) {
      CodeCell rest = without(cell, byCell.getOrDefault(cell, List.of()));
      if (!rest.source().isBlank() || !cell.is(CodeCell.Kind.EXTRA)) {
        cells.add(rest);
      }
    }
    return new AssembledNotebook(List.copyOf(cells), notebook.notes());
  }

  /** What is left keeps its place, by which messages say where something is wrong. */
  private static CodeCell without(CodeCell cell, List<CellFragment> leftOut) {
    StringBuilder source = new StringBuilder(cell.source());
    for (CellFragment piece : leftOut) {
      for (int i = piece.offset(); i < piece.end(); i++) {
        if (source.charAt(i) != '\n') {
          source.setCharAt(i, ' ');
        }
      }
    }
    return leftOut.isEmpty() ? cell : cell.withSource(source.toString());
  }

  private static String first(List<CellFragment> leftOut) {
    return leftOut.get(0).cell().label();
  }
}
