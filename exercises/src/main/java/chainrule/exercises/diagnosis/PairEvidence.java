package chainrule.exercises.diagnosis;

import chainrule.exercises.cases.MistakePair;
import chainrule.exercises.cases.Observation;
import chainrule.exercises.cases.Oracle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** What the cases say for and against two known mistakes being made at once. */
final class PairEvidence {
  /**
   * So many likely pairs are tried, since each has to be compiled; the rest if none of them is it.
   */
  private static final int FIRST = 12;

  private static final int MOST = 40;

  /** One case may look like two mistakes by chance. */
  private static final int LEAST_FAILED = 2;

  private final Oracle oracle;
  private final MistakeEvidence each;
  private final List<Piece> pieces;

  PairEvidence(Oracle oracle, MistakeEvidence each) {
    this.oracle = oracle;
    this.each = each;
    this.pieces = each.pieces();
  }

  /** Returns the likely pairs of which an answer that makes both shows the same in every case. */
  List<MistakePair> made() {
    if (each.mistakes().isEmpty() || pieces.stream().filter(Piece::failed).count() < LEAST_FAILED) {
      return List.of();
    }
    List<MistakePair> likely = new PairGuess(each::wrong, pieces).likeliest(oracle.pairs(), MOST);
    int first = Math.min(FIRST, likely.size());
    List<MistakePair> made = shown(likely.subList(0, first));
    return made.isEmpty() ? shown(likely.subList(first, likely.size())) : made;
  }

  private List<MistakePair> shown(List<MistakePair> pairs) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    return oracle.together(pairs).entrySet().stream()
        .filter(pair -> isShown(pair.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isShown(Oracle.Shown both) {
    return pieces.stream()
        .allMatch(piece -> piece.explainedBy(both.on(piece.seen().caseId(), piece.seen().call())));
  }

  /**
   * Returns the pairs that explain every case, each of the two on cases of its own. Where no answer
   * can be had that makes both, a case may be explained number by number too.
   */
  List<MistakePair> explaining() {
    Set<MistakePair> tried = new HashSet<>(oracle.pairs());
    Collection<String> suspects = tried.isEmpty() ? each.mistakes() : each.possible();
    Map<String, List<Observation>> shows = new LinkedHashMap<>();
    suspects.forEach(id -> shows.put(id, shows(id)));
    List<String> ids = List.copyOf(shows.keySet());
    List<MistakePair> pairs = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        MistakePair pair = new MistakePair(ids.get(i), ids.get(j));
        if (!tried.contains(pair) && explains(shows, pair, tried.isEmpty())) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private List<Observation> shows(String id) {
    return pieces.stream().map(piece -> each.wrong(id, piece)).toList();
  }

  private boolean explains(
      Map<String, List<Observation>> shows, MistakePair pair, boolean byNumbers) {
    List<Observation> one = Objects.requireNonNull(shows.get(pair.one()));
    List<Observation> other = Objects.requireNonNull(shows.get(pair.other()));
    return explainsByCases(one, other) || (byNumbers && PairAlgebra.explains(pieces, one, other));
  }

  private boolean explainsByCases(List<Observation> one, List<Observation> other) {
    return IntStream.range(0, pieces.size())
            .allMatch(i -> pieces.get(i).explainedByEither(one.get(i), other.get(i)))
        && each.tells(one)
        && each.tells(other);
  }
}
