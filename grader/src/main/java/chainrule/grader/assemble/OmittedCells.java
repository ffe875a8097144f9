package chainrule.grader.assemble;

import chainrule.exercises.finding.Obstacle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a notebook is not compiled, and why. */
public final class OmittedCells {
  private static final int WHOLE = -1;

  private final Map<Place, Obstacle> reasons = new LinkedHashMap<>();

  private record Place(CodeCell cell, int offset) {}

  /** Returns the same, to be added to. */
  public OmittedCells copy() {
    OmittedCells copy = new OmittedCells();
    copy.reasons.putAll(reasons);
    return copy;
  }

  /** Leaves a cell out. */
  public void add(CodeCell cell, Obstacle reason) {
    add(cell, WHOLE, reason);
  }

  /** Leaves the part of a cell out that begins at an offset. */
  public void add(CodeCell cell, int offset, Obstacle reason) {
    reasons.putIfAbsent(new Place(cell, offset), reason);
  }

  public int size() {
    return reasons.size();
  }

  public boolean isWhole(CodeCell cell) {
    return reasons.containsKey(new Place(cell, WHOLE));
  }

  /** Returns where the parts of a cell begin that are left out. */
  public Set<Integer> offsets(CodeCell cell) {
    return reasons.keySet().stream()
        .filter(place -> place.cell().equals(cell))
        .map(Place::offset)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Returns why something of a cell was left out, the first reason found. */
  public Optional<Obstacle> reason(CodeCell cell) {
    return reasons.entrySet().stream()
        .filter(entry -> entry.getKey().cell().equals(cell))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
