package chainrule.exercises.diagnosis;

import chainrule.exercises.cases.CaseHistory;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.invoke.CallOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the cases that one answer was asked say for and against the known mistakes. */
final class MistakeEvidence {
  /** So many cases on either side tell a mistake that shows by its exceptions alone. */
  private static final int FEWEST = 2;

  private final Oracle oracle;
  private final List<Integer> failedChecks;
  private final List<Piece> pieces;
  private final List<Suspect> suspects;
  private final IdentityHashMap<Piece, Map<String, Observation>> wrong = new IdentityHashMap<>();

  private MistakeEvidence(Oracle oracle, List<Integer> failedChecks, List<Piece> pieces) {
    this.oracle = oracle;
    this.failedChecks = failedChecks;
    this.pieces = pieces;
    this.suspects = mistakes().stream().map(this::suspect).flatMap(Stream::ofNullable).toList();
  }

  /** A mistake that nothing speaks against, with what it shows on each case. */
  private record Suspect(String id, List<Observation> shows) {}

  /**
   * Gathers the evidence.
   *
   * @param failedChecks the numbers of the checks that were not right
   */
  static MistakeEvidence of(CaseHistory history, List<Integer> failedChecks) {
    List<Piece> pieces = new ArrayList<>();
    for (CaseHistory.Seen seen : history.seen()) {
      if (seen.mine().wasAttempted()) {
        Observation right = history.oracle().expected(seen.caseId(), seen.call());
        boolean failed = failedChecks.contains(seen.check()) && !right.matches(seen.mine());
        pieces.add(new Piece(seen, right, failed));
      }
    }
    pieces.sort(Comparator.comparing(piece -> !piece.failed()));
    return new MistakeEvidence(history.oracle(), failedChecks, pieces);
  }

  /** Returns the mistakes each of which explains every case. */
  List<String> alone() {
    return suspects.stream()
        .filter(suspect -> all(i -> pieces.get(i).explainedBy(suspect.shows().get(i))))
        .filter(suspect -> tells(suspect.shows()))
        .map(Suspect::id)
        .toList();
  }

  /** Returns what the cases say of two mistakes together. */
  PairEvidence ofPairs() {
    return new PairEvidence(oracle, this);
  }

  /** Returns the mistakes that nothing speaks against. */
  List<String> possible() {
    return suspects.stream().map(Suspect::id).toList();
  }

  List<Piece> pieces() {
    return pieces;
  }

  /**
   * Returns what the cases that failed show, if all that is wrong with them is what was done to
   * arrays; else nothing.
   */
  List<Observation> effectsAlone() {
    List<Piece> failed = pieces.stream().filter(Piece::failed).toList();
    return failed.stream().allMatch(piece -> piece.seen().mine().sameOutcome(piece.right()))
            && failed.stream().map(piece -> piece.seen().check()).toList().containsAll(failedChecks)
        ? failed.stream().map(piece -> piece.seen().mine()).toList()
        : List.of();
  }

  /** Returns the failures of the cases that failed, and were to return something. */
  List<CallOutcome> failures() {
    return pieces.stream()
        .filter(piece -> piece.failed() && piece.right().failure() == null)
        .map(piece -> piece.seen().failure())
        .filter(Objects::nonNull)
        .toList();
  }

  /** Returns what a mistake shows on a piece. */
  Observation wrong(String id, Piece piece) {
    return wrong
        .computeIfAbsent(piece, it -> new HashMap<>())
        .computeIfAbsent(id, it -> oracle.wrong(it, piece.seen().caseId(), piece.seen().call()));
  }

  /** Returns all mistakes; none where no case failed. */
  Collection<String> mistakes() {
    return pieces.isEmpty() || !pieces.get(0).failed()
        ? List.of()
        : oracle.mistakes(pieces.get(0).seen().caseId());
  }

  private @Nullable Suspect suspect(String id) {
    List<Observation> shows = new ArrayList<>();
    for (Piece piece : pieces) {
      Observation wrong = wrong(id, piece);
      if (!piece.allows(wrong)) {
        return null;
      }
      shows.add(wrong);
    }
    return new Suspect(id, shows);
  }

  /**
   * Whether a mistake shows itself in something wrong that was returned. The same exception has
   * many causes; but where it comes, and where it does not, in several cases each, tells too.
   */
  boolean tells(List<Observation> shows) {
    List<Piece> shown =
        IntStream.range(0, pieces.size())
            .filter(i -> pieces.get(i).failed())
            .filter(i -> !shows.get(i).matches(pieces.get(i).right()))
            .mapToObj(pieces::get)
            .toList();
    long right = pieces.stream().filter(piece -> !piece.failed()).count();
    return shown.stream().anyMatch(Piece::isSubstantial)
        || (shown.size() >= FEWEST && right >= FEWEST);
  }

  private boolean all(IntPredicate holds) {
    return IntStream.range(0, pieces.size()).allMatch(holds);
  }
}
