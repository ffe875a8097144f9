package chainrule.grader.judge;

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
 * @param notes what was left out, in one line; empty if nothing
 */
record Surplus(Assembled notebook, List<String> notes) {
  /** So many parts of answers and of the student's own cells are compiled. */
  static final int MOST_PARTS = 120;

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
  static Surplus of(Assembled notebook, LeftOut leftOut, Collection<String> answers) {
    List<Piece> cells = cells(notebook, leftOut);
    if (weight(cells) <= MOST_PARTS) {
      return new Surplus(notebook, List.of());
    }
    List<Piece> pieces = split(cells);
    if (weight(pieces) <= MOST_PARTS) {
      return new Surplus(notebook, List.of());
    }
    Set<Piece> kept = first(wanted(pieces, answers, pieces));
    List<Piece> rest = pieces.stream().filter(piece -> !kept.contains(piece)).toList();
    return new Surplus(without(notebook, rest), List.of(note(rest)));
  }

  /**
   * Finds all that answers need nothing of: what is left where even a usual number of parts takes
   * the compiler too long.
   *
   * @param notebook the notebook
   * @param leftOut what is not compiled anyway
   * @param answers the names of the answers
   */
  static Surplus unneeded(Assembled notebook, LeftOut leftOut, Collection<String> answers) {
    List<Piece> pieces = split(cells(notebook, leftOut));
    Set<Piece> kept = first(wanted(pieces, answers, List.of()));
    List<Piece> rest = pieces.stream().filter(piece -> !kept.contains(piece)).toList();
    return rest.isEmpty()
        ? new Surplus(notebook, List.of())
        : new Surplus(
            without(notebook, rest),
            List.of(
                of(rest)
                    + "; all of it takes the compiler too long, so only what the answers need is compiled"));
  }

  private static List<Piece> cells(Assembled notebook, LeftOut leftOut) {
    return notebook.cells().stream()
        .filter(cell -> !cell.is(RunCell.Kind.GIVEN) && !cell.is(RunCell.Kind.CHECK))
        .filter(cell -> !leftOut.isWhole(cell))
        .map(Piece::of)
        .toList();
  }

  private static long weight(Collection<Piece> pieces) {
    return pieces.stream().mapToLong(Piece::weight).sum();
  }

  /** Splits some cells, the answers first: each takes the parser a while. */
  private static List<Piece> split(List<Piece> cells) {
    Set<Piece> some =
        cells.stream()
            .filter(cell -> cell.weight() > 1)
            .sorted(Comparator.comparing(cell -> !cell.cell().is(RunCell.Kind.ANSWER)))
            .limit(MOST_SPLIT)
            .collect(Collectors.toSet());
    return cells.stream()
        .flatMap(cell -> some.contains(cell) ? split(cell.cell()).stream() : Stream.of(cell))
        .toList();
  }

  private static List<Piece> split(RunCell cell) {
    return CellParts.of(cell.source()).stream().map(part -> Piece.of(cell, part)).toList();
  }

  /** Returns those pieces first that the answers need, then some others. */
  private static Set<Piece> wanted(
      List<Piece> pieces, Collection<String> answers, List<Piece> others) {
    Set<String> declared =
        pieces.stream().flatMap(piece -> piece.declares().stream()).collect(Collectors.toSet());
    List<String> from = new ArrayList<>(answers);
    from.add(ANYTHING);
    Set<Piece> wanted = new LinkedHashSet<>(reached(from, index(pieces, Piece::declares)));
    wanted.addAll(reached(from, index(pieces, piece -> common(piece.names(), declared))));
    wanted.addAll(others);
    return wanted;
  }

  /** Returns as many of the first pieces as are compiled. */
  private static Set<Piece> first(Set<Piece> wanted) {
    Set<Piece> first = new HashSet<>();
    int room = MOST_PARTS;
    for (Piece piece : wanted) {
      if (piece.weight() <= room) {
        first.add(piece);
        room -= piece.weight();
      }
    }
    return first;
  }

  private static Map<String, List<Piece>> index(
      List<Piece> pieces, Function<Piece, Set<String>> by) {
    Map<String, List<Piece>> index = new HashMap<>();
    for (Piece piece : pieces) {
      by.apply(piece)
          .forEach(name -> index.computeIfAbsent(name, one -> new ArrayList<>()).add(piece));
    }
    return index;
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }

  /** Returns the parts that some names lead to, and the names in these, the nearest first. */
  private static Set<Piece> reached(List<String> from, Map<String, List<Piece>> index) {
    Set<Piece> reached = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>(from);
    Deque<String> names = new ArrayDeque<>(from);
    while (!names.isEmpty()) {
      for (Piece piece : index.getOrDefault(names.remove(), List.of())) {
        if (reached.add(piece)) {
          piece.names().stream().filter(seen::add).forEach(names::add);
        }
      }
    }
    return reached;
  }

  private static Assembled without(Assembled notebook, List<Piece> leftOut) {
    Map<RunCell, List<Piece>> byCell = leftOut.stream().collect(Collectors.groupingBy(Piece::cell));
    List<RunCell> cells = new ArrayList<>();
    for (RunCell cell : notebook.cells()) {
      RunCell rest = without(cell, byCell.getOrDefault(cell, List.of()));
      if (!rest.source().isBlank() || !cell.is(RunCell.Kind.EXTRA)) {
        cells.add(rest);
      }
    }
    return new Assembled(List.copyOf(cells), notebook.notes());
  }

  /** What is left keeps its place, by which messages say where something is wrong. */
  private static RunCell without(RunCell cell, List<Piece> leftOut) {
    StringBuilder source = new StringBuilder(cell.source());
    for (Piece piece : leftOut) {
      for (int i = piece.offset(); i < piece.end(); i++) {
        if (source.charAt(i) != '\n') {
          source.setCharAt(i, ' ');
        }
      }
    }
    return leftOut.isEmpty() ? cell : cell.withSource(source.toString());
  }

  private static String note(List<Piece> leftOut) {
    return of(leftOut)
        + "; of a notebook about "
        + MOST_PARTS
        + " declarations and statements are compiled, those first that the answers need";
  }

  private static String of(List<Piece> leftOut) {
    return leftOut.get(0).cell().label()
        + " and later: "
        + leftOut.size()
        + " pieces of code were left out";
  }
}
