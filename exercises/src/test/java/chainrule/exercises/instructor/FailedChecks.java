package chainrule.exercises.instructor;

import chainrule.exercises.CheckLine;
import chainrule.exercises.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Which checks of a question each of several wrong answers fails. */
final class FailedChecks {
  private final Function<Object, List<CheckLine>> examine;
  private final List<CheckLine> checks = new ArrayList<>();
  private final List<BitSet> failedBy = new ArrayList<>();
  private final BitSet alone = new BitSet();
  private int answers;

  FailedChecks(Function<Object, List<CheckLine>> examine) {
    this.examine = examine;
  }

  /** Examines an answer. */
  void add(Object answer) {
    List<CheckLine> lines = examine.apply(answer);
    if (checks.isEmpty()) {
      checks.addAll(lines);
      lines.forEach(line -> failedBy.add(new BitSet()));
    }
    BitSet failed = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).verdict() != Verdict.RIGHT) {
        failed.set(i);
        failedBy.get(i).set(answers);
      }
    }
    noteAlone(failed);
    answers++;
  }

  /** Examines an answer, as long as it may still tell something. */
  void addIfItTells(Object answer) {
    if (mayLearn()) {
      add(answer);
    }
  }

  /** Returns whether some check never failed, or some always failed together. */
  boolean mayLearn() {
    return !never().isEmpty() || !alike().isEmpty();
  }

  /** A public check is alone where no other public one fails. */
  private void noteAlone(BitSet failed) {
    BitSet open = new BitSet();
    failed.stream().filter(i -> !checks.get(i).hidden()).forEach(open::set);
    if (open.cardinality() == 1) {
      alone.or(open);
    }
    if (failed.cardinality() == 1) {
      alone.or(failed);
    }
  }

  int size() {
    return checks.size();
  }

  /** Returns how many checks were the only one to catch some answer. */
  int alone() {
    return alone.cardinality();
  }

  /** Returns the checks that never failed. */
  List<String> never() {
    List<String> never = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      if (failedBy.get(i).isEmpty()) {
        never.add(name(i));
      }
    }
    return never;
  }

  /** Returns the pairs of checks that failed for the same answers. */
  List<String> alike() {
    List<String> alike = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      for (int j = i + 1; j < checks.size(); j++) {
        if (Objects.equals(failedBy.get(i), failedBy.get(j)) && !failedBy.get(i).isEmpty()) {
          alike.add(name(i) + " | " + name(j));
        }
      }
    }
    return alike;
  }

  private String name(int index) {
    CheckLine check = checks.get(index);
    return (check.hidden() ? "hidden " : "public ") + check.kind() + " " + check.name();
  }
}
