package chainrule.grader.assemble;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The code of a notebook in fragments, and where the names in them lead. No compiler runs, so a
 * little more may seem to be called or needed than is.
 */
public final class NotebookFragments {
  /** What an import of everything in a package declares. */
  static final String ANYTHING = "*";

  /** So many cells are split into their parts. */
  private static final int MOST_SPLIT = 100;

  private static final Pattern CALLED =
      Pattern.compile(
          "(?<!\\p{javaJavaIdentifierPart})(" + CellFragment.NAME.pattern() + ")\\s*+\\(");

  private final List<CellFragment> all;
  private final Map<String, List<CellFragment>> declaring;

  private NotebookFragments(List<CellFragment> all) {
    this.all = all;
    this.declaring = index(all, CellFragment::declares);
  }

  /**
   * Takes a notebook apart.
   *
   * @param leftOut the cells that are not compiled
   */
  public static NotebookFragments of(AssembledNotebook notebook, OmittedCells leftOut) {
    return new NotebookFragments(split(cells(notebook, leftOut)));
  }

  /** Returns the cells of a notebook that are neither given nor checks. */
  static List<CellFragment> cells(AssembledNotebook notebook, OmittedCells leftOut) {
    return notebook.cells().stream()
        .filter(cell -> !cell.is(CodeCell.Kind.GIVEN) && !cell.is(CodeCell.Kind.CHECK))
        .filter(cell -> !leftOut.isWhole(cell))
        .map(CellFragment::of)
        .toList();
  }

  /** Splits some cells, the answers first: each takes the parser a while. */
  static List<CellFragment> split(List<CellFragment> cells) {
    Set<CellFragment> some =
        cells.stream()
            .filter(cell -> cell.weight() > 1)
            .sorted(Comparator.comparing(cell -> !cell.cell().is(CodeCell.Kind.ANSWER)))
            .limit(MOST_SPLIT)
            .collect(Collectors.toSet());
    return cells.stream()
        .flatMap(
            cell ->
                some.contains(cell) ? CellFragment.partsOf(cell.cell()).stream() : Stream.of(cell))
        .toList();
  }

  /**
   * Returns which answers an answer calls, directly, through each other or through any other method
   * or type of the notebook.
   *
   * @param question whose answer calls
   * @param questions of which answers to look for calls
   */
  public Set<String> calledBy(String question, Collection<String> questions) {
    Set<String> called = new LinkedHashSet<>();
    Set<CellFragment> seen = new LinkedHashSet<>();
    Deque<CellFragment> next = new ArrayDeque<>(answering(question));
    while (!next.isEmpty()) {
      CellFragment fragment = next.remove();
      if (!seen.add(fragment)) {
        continue;
      }
      for (String name : calls(fragment)) {
        if (!questions.contains(name)) {
          next.addAll(declaring.getOrDefault(name, List.of()));
        } else if (called.add(name)) {
          next.addAll(answering(name));
        }
      }
    }
    called.remove(question);
    return called;
  }

  private List<CellFragment> answering(String question) {
    return all.stream()
        .filter(
            fragment ->
                question.equals(fragment.cell().question())
                    || fragment.declares().contains(question))
        .toList();
  }

  /** Returns the methods that a fragment calls; what it declares itself looks like a call too. */
  private static Set<String> calls(CellFragment fragment) {
    String text = fragment.cell().source().substring(fragment.offset(), fragment.end());
    Set<String> called =
        CALLED.matcher(text).results().map(call -> call.group(1)).collect(Collectors.toSet());
    called.removeAll(fragment.declares());
    return called;
  }

  /**
   * Returns what stands beside the answers in some answer cells and is needed where these answers
   * are not: what other cells name, and what that names.
   */
  Set<CellFragment> neededOf(Set<CodeCell> cells) {
    Set<String> named = new HashSet<>();
    List<CellFragment> beside = new ArrayList<>();
    for (CellFragment fragment : all) {
      if (!cells.contains(fragment.cell())) {
        named.addAll(fragment.names());
      } else if (!fragment.declares().contains(fragment.cell().question())) {
        beside.add(fragment);
      }
    }
    Map<String, List<CellFragment>> index = index(beside, CellFragment::declares);
    Set<CellFragment> needed = reached(named, index);
    if (needed.isEmpty()) {
      return needed;
    }
    named.add(ANYTHING);
    return reached(named, index);
  }

  static Map<String, List<CellFragment>> index(
      List<CellFragment> fragments, Function<CellFragment, Set<String>> by) {
    Map<String, List<CellFragment>> index = new HashMap<>();
    for (CellFragment fragment : fragments) {
      by.apply(fragment)
          .forEach(name -> index.computeIfAbsent(name, one -> new ArrayList<>()).add(fragment));
    }
    return index;
  }

  /** Returns the fragments that some names lead to, and the names in these, the nearest first. */
  static Set<CellFragment> reached(Collection<String> from, Map<String, List<CellFragment>> index) {
    Set<CellFragment> reached = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>(from);
    Deque<String> names = new ArrayDeque<>(from);
    while (!names.isEmpty()) {
      for (CellFragment fragment : index.getOrDefault(names.remove(), List.of())) {
        if (reached.add(fragment)) {
          fragment.names().stream().filter(seen::add).forEach(names::add);
        }
      }
    }
    return reached;
  }
}
