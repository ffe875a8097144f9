package chainrule.exercises.instructor;

import static java.util.stream.Collectors.joining;

import chainrule.exercises.CheckKind;
import chainrule.exercises.CheckLine;
import chainrule.exercises.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which checks of a question each of several wrong answers fails, and which of them is the only one
 * to catch some. A notebook has the public checks alone, so a public one counts as the only one
 * where no other public one fails; a hidden one where no other fails at all.
 */
final class FailedChecks {
  private final Function<Object, List<CheckLine>> examine;
  private final List<CheckLine> checks = new ArrayList<>();
  private final List<BitSet> together = new ArrayList<>();
  private final List<@Nullable WrongBy> aloneBy = new ArrayList<>();
  private final List<BitSet> always = new ArrayList<>();
  private final BitSet failed = new BitSet();

  /** Those that some answer passed though it failed a rival. */
  private final BitSet spared = new BitSet();

  /** Where wrong answers come from. */
  enum WrongBy {
    /** A listed mistake. */
    MISTAKE,
    /** A small change of the reference's source. */
    MUTANT,
    /** A slip of the reference, or a listed mistake, everywhere or where one property holds. */
    SLIP,
    /** The same where two properties hold. */
    NARROW_SLIP
  }

  /**
   * Begins with a right answer.
   *
   * @param examine runs all checks on an answer
   */
  FailedChecks(Object right, Function<Object, List<CheckLine>> examine) {
    this.examine = examine;
    for (CheckLine line : examine.apply(right)) {
      if (line.verdict() != Verdict.RIGHT) {
        throw new IllegalStateException("a right answer fails " + line);
      }
      checks.add(line);
      together.add(new BitSet());
      always.add(new BitSet());
      aloneBy.add(null);
    }
  }

  /** Examines a wrong answer; returns which checks it fails. */
  BitSet add(Object answer, WrongBy by) {
    List<CheckLine> lines = examine.apply(answer);
    BitSet now = new BitSet();
    IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).verdict() != Verdict.RIGHT)
        .forEach(now::set);
    now.stream()
        .filter(check -> !now.intersects(rivals(check)))
        .filter(check -> aloneBy.get(check) == null)
        .forEach(check -> aloneBy.set(check, by));
    now.stream().forEach(check -> noteTogether(check, now));
    failed.or(now);
    IntStream.range(0, checks.size())
        .filter(check -> !now.get(check) && now.intersects(rivals(check)))
        .forEach(spared::set);
    return now;
  }

  /** Keeps the fewest rivals that ever failed with a check, and those that always did. */
  private void noteTogether(int check, BitSet now) {
    BitSet fewest = together.get(check);
    BitSet with = (BitSet) now.clone();
    with.and(rivals(check));
    if (failed.get(check)) {
      always.get(check).and(with);
    } else {
      always.get(check).or(with);
    }
    if (fewest.isEmpty() || with.cardinality() < fewest.cardinality()) {
      together.set(check, with);
    }
  }

  /** Returns the checks beside which one is needed only for what they do not catch. */
  BitSet rivals(int check) {
    BitSet rivals = new BitSet();
    IntStream.range(0, checks.size())
        .filter(i -> i != check)
        .filter(i -> checks.get(check).hidden() || !checks.get(i).hidden())
        .forEach(rivals::set);
    return rivals;
  }

  /**
   * Returns the checks that nothing shows to be needed. One of shape may always fail in company: an
   * answer of the wrong shape has wrong values, too. It is needed to say so in words of its own, as
   * long as some answers fail it, others pass it that fail the rest, and no other one of shape
   * always says the same.
   */
  List<Integer> needless() {
    return notAlone().stream().filter(check -> !isNeededForItsWords(check)).toList();
  }

  private boolean isNeededForItsWords(int check) {
    return isOfShape(check)
        && failed.get(check)
        && spared.get(check)
        && always.get(check).stream().noneMatch(this::isOfShape);
  }

  private boolean isOfShape(int check) {
    return checks.get(check).kind() == CheckKind.SHAPE;
  }

  /** Returns the checks that were never the only one to catch an answer. */
  List<Integer> notAlone() {
    return IntStream.range(0, checks.size())
        .filter(check -> aloneBy.get(check) == null)
        .boxed()
        .toList();
  }

  boolean isAlone(int check) {
    return aloneBy.get(check) != null;
  }

  int size() {
    return checks.size();
  }

  /** Returns how many checks were the only one to catch some answer, of one source first. */
  long aloneBy(WrongBy by) {
    return aloneBy.stream().filter(it -> it == by).count();
  }

  /** Returns a check and the fewest that ever failed with it; none if it never failed. */
  String withCompany(int check) {
    return name(check)
        + together.get(check).stream()
            .mapToObj(this::name)
            .collect(joining("\n      ", "\n      ", ""));
  }

  private String name(int index) {
    CheckLine check = checks.get(index);
    return (check.hidden() ? "hidden " : "public ") + check.kind() + " " + check.name();
  }
}
