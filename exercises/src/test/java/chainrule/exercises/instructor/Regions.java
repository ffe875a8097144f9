package chainrule.exercises.instructor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which properties the calls have that each check of a question makes. */
final class Regions {
  /** So many regions of a check are looked at. */
  private static final int MOST = 6;

  private final Map<String, BitSet> callsWith = new TreeMap<>();
  private final Map<Integer, BitSet> callsOf = new LinkedHashMap<>();
  private int calls;

  /**
   * Calls that have some properties in common.
   *
   * @param properties one or two
   * @param own how many calls the check in question makes there
   * @param foreign how many its rivals make
   */
  private record Region(Set<String> properties, int own, int foreign) {}

  /** Notes a call that a check makes. */
  void note(int check, Set<String> properties) {
    callsOf.computeIfAbsent(check, key -> new BitSet()).set(calls);
    properties.forEach(it -> callsWith.computeIfAbsent(it, key -> new BitSet()).set(calls));
    calls++;
  }

  /**
   * Returns regions where a check calls an answer and its rivals do not, the widest first.
   *
   * @param count how many properties they have in common, 1 or 2
   */
  List<Set<String>> without(BitSet rivals, int check, int count) {
    return found(check, rivals, count).stream()
        .filter(region -> region.foreign() == 0)
        .sorted(Comparator.comparing(Region::own).reversed())
        .limit(MOST)
        .map(Region::properties)
        .toList();
  }

  /** Returns regions of two properties where a check calls an answer more often than its rivals. */
  List<Set<String>> withFew(BitSet rivals, int check) {
    return found(check, rivals, 2).stream()
        .sorted(
            Comparator.<Region, Integer>comparing(region -> region.foreign() - region.own())
                .thenComparing(Comparator.comparing(Region::own).reversed()))
        .limit(MOST)
        .map(Region::properties)
        .toList();
  }

  private List<Region> found(int check, BitSet rivals, int count) {
    BitSet own = callsOf.getOrDefault(check, new BitSet());
    BitSet foreign = new BitSet();
    rivals.stream().forEach(it -> foreign.or(callsOf.getOrDefault(it, new BitSet())));
    List<Map.Entry<BitSet, String>> properties = new ArrayList<>(named(own).entrySet());
    List<Region> found = new ArrayList<>();
    for (int i = 0; i < properties.size(); i++) {
      for (int j = count == 1 ? i : 0; count == 1 ? j == i : j < i; j++) {
        BitSet here = both(properties.get(i).getKey(), properties.get(j).getKey());
        if (here.intersects(own)) {
          Set<String> names =
              new TreeSet<>(List.of(properties.get(i).getValue(), properties.get(j).getValue()));
          found.add(
              new Region(names, both(here, own).cardinality(), both(here, foreign).cardinality()));
        }
      }
    }
    return found;
  }

  /** Returns the properties of some calls; of those that always come together the first. */
  private Map<BitSet, String> named(BitSet own) {
    Map<BitSet, String> names = new LinkedHashMap<>();
    callsWith.forEach(
        (name, having) -> {
          if (having.intersects(own)) {
            names.putIfAbsent(having, name);
          }
        });
    return names;
  }

  private static BitSet both(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }
}
