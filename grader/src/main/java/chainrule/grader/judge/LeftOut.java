package chainrule.grader.judge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a notebook is not compiled, and why. */
final class LeftOut {
  private static final int WHOLE = -1;

  private final Map<Place, String> reasons = new LinkedHashMap<>();

  private record Place(RunCell cell, int offset) {}

  /** Returns the same, to be added to. */
  LeftOut copy() {
    LeftOut copy = new LeftOut();
    copy.reasons.putAll(reasons);
    return copy;
  }

  /** Leaves a cell out. */
  void add(RunCell cell, String reason) {
    add(cell, WHOLE, reason);
  }

  /** Leaves the part of a cell out that begins at an offset. */
  void add(RunCell cell, int offset, String reason) {
    reasons.putIfAbsent(new Place(cell, offset), reason);
  }

  int size() {
    return reasons.size();
  }

  boolean isWhole(RunCell cell) {
    return reasons.containsKey(new Place(cell, WHOLE));
  }

  /** Returns where the parts of a cell begin that are left out. */
  Set<Integer> offsets(RunCell cell) {
    return reasons.keySet().stream()
        .filter(place -> place.cell().equals(cell))
        .map(Place::offset)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Returns why something of a cell was left out, the first reason found. */
  Optional<String> reason(RunCell cell) {
    return reasons.entrySet().stream()
        .filter(entry -> entry.getKey().cell().equals(cell))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
