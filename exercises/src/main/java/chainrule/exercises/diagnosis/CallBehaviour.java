package chainrule.exercises.diagnosis;

import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.Observation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an answer did from call to call and with arrays says for certain, whatever it computes. */
final class CallBehaviour {
  private CallBehaviour() {}

  /** Returns what is certain, as a hint; empty where nothing is. */
  static Optional<String> meaning(CaseHistory history, MistakeEvidence evidence) {
    if (history.isInconstant()) {
      return Optional.of(
          "The same arguments give another result when yours is called again: something is kept from"
              + " call to call, or drawn at random. The result must depend on the arguments alone.");
    }
    if (history.seen().stream().anyMatch(CallBehaviour::changesEarlierOne)) {
      return Optional.of(
          "Your calls return one and the same array, so each changes what the one before it had"
              + " returned. Make a new array in every call.");
    }
    return ofEffects(evidence.effectsAlone());
  }

  private static boolean changesEarlierOne(CaseHistory.Seen seen) {
    return seen.mine().aliased().contains(Observation.EARLIER);
  }

  private static Optional<String> ofEffects(List<Observation> shown) {
    Set<String> touched = new TreeSet<>();
    Set<String> aliased = new TreeSet<>();
    for (Observation each : shown) {
      touched.addAll(each.touched());
      aliased.addAll(each.aliased());
    }
    if (!touched.isEmpty()) {
      return Optional.of(
          "You changed the caller's "
              + names(touched)
              + ", at least in some cases. Work on a copy, or on variables of your own.");
    }
    aliased.remove(Observation.ROWS);
    return aliased.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "You hand back the caller's own "
                + names(aliased)
                + ", at least in some cases. Return a new array in every case.");
  }

  private static String names(Set<String> names) {
    return names.stream().collect(Collectors.joining(" and "));
  }
}
