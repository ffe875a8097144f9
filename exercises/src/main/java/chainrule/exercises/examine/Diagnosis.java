package chainrule.exercises.examine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Only the few mistakes that match where the answer is wrong are run on all other cases. */
  private static List<String> matching(Session session, List<Integer> failedChecks) {
    Map<String, Integer> matches = new LinkedHashMap<>();
    List<Session.Seen> others = new ArrayList<>();
    for (Session.Seen seen : session.seen()) {
      if (seen.mine().isAttempt() && failed(session, failedChecks, seen)) {
        count(session.oracle().mistakes(seen.caseId()), session, seen, matches);
      } else {
        others.add(seen);
      }
    }
    matches.values().removeIf(count -> count == 0);
    if (matches.size() > 1) {
      others.forEach(seen -> count(List.copyOf(matches.keySet()), session, seen, matches));
    }
    return mostOften(matches);
  }

  private static void count(
      Collection<String> mistakes,
      Session session,
      Session.Seen seen,
      Map<String, Integer> matches) {
    for (String mistake : mistakes) {
      boolean match =
          session.oracle().wrong(mistake, seen.caseId(), seen.call()).matches(seen.mine());
      matches.merge(mistake, match ? 1 : 0, Integer::sum);
    }
  }

  private static List<String> mostOften(Map<String, Integer> matches) {
    int most = matches.values().stream().mapToInt(count -> count).max().orElse(0);
    return matches.keySet().stream().filter(mistake -> matches.get(mistake) == most).toList();
  }

  private static boolean failed(Session session, List<Integer> failedChecks, Session.Seen seen) {
    return failedChecks.contains(seen.check())
        && !session.oracle().expected(seen.caseId(), seen.call()).matches(seen.mine());
  }
}
