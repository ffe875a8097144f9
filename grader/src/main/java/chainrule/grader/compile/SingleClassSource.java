package chainrule.grader.compile;

import chainrule.grader.assemble.CodeCell;
import chainrule.notebook.cell.ExecutedCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A notebook written as one class: answers and declarations as its members, all checks in one
 * method.
 *
 * @param name the name of the class
 * @param source its declaration
 * @param members the cells that became members
 * @param ends where each of them ends in the source
 */
record SingleClassSource(String name, String source, List<CodeCell> members, List<Integer> ends) {
  /** The static method that hands all answers in. */
  static final String RUN = GeneratedCode.name("run");

  private static final String HAND_IN = GeneratedCode.name("handIn");

  static SingleClassSource of(
      String name, List<CodeCell> members, Class<?> contract, List<CodeCell> checks) {
    StringBuilder text = new StringBuilder("class ").append(name).append(" {\n");
    List<Integer> ends = new ArrayList<>();
    for (CodeCell member : members) {
      text.append(member.source()).append('\n');
      ends.add(text.length());
    }
    text.append("\nvoid ").append(HAND_IN).append("() {\n");
    text.append(GeneratedCode.opening(contract)).append(GeneratedCode.statements(checks));
    text.append("}\nstatic void %s() { new %s().%s(); }\n}".formatted(RUN, name, HAND_IN));
    return new SingleClassSource(name, text.toString(), List.copyOf(members), List.copyOf(ends));
  }

  /**
   * Returns where in the notebook lines of the source are; empty for those that are no member's.
   */
  Function<Integer, Optional<ExecutedCells.Place>> places() {
    NavigableMap<Integer, CodeCell> byFirst = new TreeMap<>();
    int next = 2;
    for (CodeCell member : members) {
      byFirst.put(next, member);
      next += (int) member.source().chars().filter(c -> c == '\n').count() + 1;
    }
    int end = next;
    return line -> {
      Map.Entry<Integer, CodeCell> begin = byFirst.floorEntry(line);
      return begin == null || line >= end
          ? Optional.empty()
          : Optional.of(
              new ExecutedCells.Place(begin.getValue().label(), line - begin.getKey() + 1));
    };
  }

  /** Returns the member that a position of the source is in. */
  Optional<CodeCell> memberAt(long position) {
    int begin = source.indexOf('\n') + 1;
    for (int i = 0; i < members.size(); i++) {
      if (position >= begin && position < ends.get(i)) {
        return Optional.of(members.get(i));
      }
      begin = ends.get(i);
    }
    return Optional.empty();
  }
}
