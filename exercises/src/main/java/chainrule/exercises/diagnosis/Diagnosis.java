package chainrule.exercises.diagnosis;

import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.MistakePair;
import chainrule.exercises.cases.ThrownHint;
import chainrule.exercises.invoke.CallOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names the mistake of an answer, if it is certain.
 *
 * <p>A hint is given where one known mistake, and no other, shows what the answer shows on every
 * case that was asked, the ones that came out right among them; or where an answer that makes two
 * of them does. Where no such answer can be had, as in a notebook, two are named that explain all
 * cases, each on cases or numbers of its own. A property that only one mistake breaks names it too,
 * and some conduct speaks for itself. A wrong hint is worse than none: where nothing is certain, an
 * exception is explained, and else the numbers speak.
 */
public final class Diagnosis {
  private static final int MOST = 2;

  private Diagnosis() {}

  /**
   * Returns the hints for an answer.
   *
   * @param history the cases and what they showed
   * @param failedChecks the numbers of the checks that were not right
   * @param given mistakes that a broken property alone proves
   */
  public static List<String> hints(
      CaseHistory history, List<Integer> failedChecks, List<String> given) {
    if (failedChecks.isEmpty()) {
      return List.of();
    }
    MistakeEvidence evidence = MistakeEvidence.of(history, failedChecks);
    List<String> alone = hints(history, evidence.alone());
    if (!alone.isEmpty()) {
      return alone.size() == 1 ? alone : hints(history, among(evidence.alone(), given));
    }
    PairEvidence pairs = evidence.ofPairs();
    List<String> certain =
        history.isInconstant() ? List.of() : inAll(hintsOfPairs(history, pairs.made()));
    if (!certain.isEmpty()) {
      return certain;
    }
    List<String> proved = hints(history, given);
    if (!proved.isEmpty()) {
      return proved.stream().limit(MOST).toList();
    }
    Optional<String> conduct = CallBehaviour.meaning(history, evidence);
    if (conduct.isPresent()) {
      return List.of(conduct.get());
    }
    List<List<String>> together =
        hintsOfPairs(history, pairs.explaining()).stream().distinct().toList();
    return together.size() == 1
        ? together.get(0)
        : explained(evidence.failures()).stream().toList();
  }

  private static List<String> hints(CaseHistory history, List<String> mistakes) {
    return mistakes.stream().map(history.oracle()::hint).distinct().toList();
  }

  private static List<List<String>> hintsOfPairs(CaseHistory history, List<MistakePair> pairs) {
    return pairs.stream().map(pair -> hints(history, List.of(pair.one(), pair.other()))).toList();
  }

  /** Returns the hints that are given whichever of the pairs it is. */
  private static List<String> inAll(List<List<String>> hints) {
    List<String> all = hints.isEmpty() ? new ArrayList<>() : new ArrayList<>(hints.get(0));
    hints.forEach(all::retainAll);
    return all;
  }

  private static List<String> among(List<String> mistakes, List<String> given) {
    List<String> both = new ArrayList<>(mistakes);
    both.retainAll(given);
    return both;
  }

  /** Returns what the first exception means that has a certain meaning. */
  private static Optional<String> explained(List<CallOutcome> failures) {
    return failures.stream()
        .filter(CallOutcome.Threw.class::isInstance)
        .map(failure -> ThrownHint.meaning((CallOutcome.Threw) failure))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
