package chainrule.exercises.examine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the mistake: the known wrong answer whose results on the cases cannot be told from the
 * student's.
 *
 * <p>A gradient check alone only finds that something is wrong. Among the known mistakes that match
 * on a case where the answer is wrong, those that match on the most cases are named. A match where
 * a right answer shows the same tells nothing.
 */
final class Diagnosis {
  private static final int MOST = 2;

  private Diagnosis() {}

  /**
   * Returns the hints for an answer.
   *
   * @param session the cases and what they showed
   * @param failedChecks the numbers of the checks that were not right
   * @param given mistakes that a broken property alone gave away; they come first
   */
  static List<String> hints(Session session, List<Integer> failedChecks, List<String> given) {
    List<String> mistakes = new ArrayList<>(given);
    if (mistakes.isEmpty() && !failedChecks.isEmpty()) {
      mistakes.addAll(matching(session, failedChecks));
    }
    return mistakes.stream().map(session.oracle()::hint).distinct().limit(MOST).toList();
  }

  private static List<String> matching(Session session, List<Integer> failedChecks) {
    Set<String> suspects = suspects(session, failedChecks);
    if (suspects.size() < 2) {
      return List.copyOf(suspects);
    }
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Session.Seen seen : session.seen()) {
      boolean failed = failed(session, failedChecks, seen);
      for (Oracle.KnownWrong known : session.oracle().knownWrong(seen.caseId(), seen.call())) {
        boolean match = known.observation().matches(seen.mine());
        tallies.computeIfAbsent(known.mistakeId(), id -> new Tally()).add(failed, match);
      }
    }
    int best = tallies.values().stream().mapToInt(Tally::score).max().orElse(0);
    return best == 0
        ? List.of()
        : tallies.entrySet().stream()
            .filter(entry -> entry.getValue().score() == best)
            .map(Map.Entry::getKey)
            .toList();
  }

  /** Returns the mistakes that match where the answer is wrong; most often none or one does. */
  private static Set<String> suspects(Session session, List<Integer> failedChecks) {
    Set<String> suspects = new LinkedHashSet<>();
    for (Session.Seen seen : session.seen()) {
      if (seen.mine().isAttempt() && failed(session, failedChecks, seen)) {
        session.oracle().knownWrong(seen.caseId(), seen.call()).stream()
            .filter(known -> known.observation().matches(seen.mine()))
            .forEach(known -> suspects.add(known.mistakeId()));
      }
    }
    return suspects;
  }

  private static boolean failed(Session session, List<Integer> failedChecks, Session.Seen seen) {
    return failedChecks.contains(seen.check())
        && !session.oracle().expected(seen.caseId(), seen.call()).matches(seen.mine());
  }

  /** How often a mistake shows the same as the student's answer. */
  private static final class Tally {
    private int matchesOnFailed;
    private int matches;

    void add(boolean failed, boolean match) {
      matches += match ? 1 : 0;
      matchesOnFailed += match && failed ? 1 : 0;
    }

    int score() {
      return matchesOnFailed == 0 ? 0 : matches;
    }
  }
}
