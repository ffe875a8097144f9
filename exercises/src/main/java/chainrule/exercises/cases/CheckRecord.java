package chainrule.exercises.cases;

import chainrule.exercises.Verdict;
import chainrule.exercises.finding.CheckFinding;
import chainrule.exercises.picture.CheckPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one check has found so far. A check goes on after a case that came out wrong, so that it can
 * say which cases do, and show the smallest.
 */
public final class CheckRecord {
  private final List<String> agree = new ArrayList<>();
  private final List<String> differ = new ArrayList<>();
  private @Nullable CheckFailure finding;
  private @Nullable CheckPicture picture;
  private long size;

  /** Notes what the comparison of a case came to. */
  public void compared(String caseId, Optional<CheckFailure> found, long caseSize) {
    (found.isEmpty() ? agree : differ).add(caseId);
    found.ifPresent(it -> add(it, caseSize));
  }

  /** Notes a finding; the worst is kept, and among equally bad ones that of the smallest case. */
  public void add(CheckFailure found, long caseSize) {
    CheckFailure before = finding;
    boolean worse = before != null && isClose(before) && !isClose(found);
    boolean smaller = before != null && isClose(before) == isClose(found) && caseSize < size;
    if (before == null || worse || smaller) {
      size = caseSize;
      finding = before == null ? found : found.withMistake(either(found, before));
    } else {
      finding = before.withMistake(either(before, found));
    }
  }

  /** Keeps what shows how a case differs, should the check fail; the first of several. */
  public void illustrate(Optional<CheckPicture> shown) {
    if (picture == null) {
      picture = shown.orElse(null);
    }
  }

  /** Returns the finding that is kept, with its picture and which cases agree and which do not. */
  public Optional<CheckFailure> finding() {
    return Optional.ofNullable(finding).map(found -> found.with(split()).withPicture(picture));
  }

  private Optional<CheckFinding> split() {
    return agree.isEmpty() || differ.isEmpty()
        ? Optional.empty()
        : Optional.of(new CheckFinding.CasesDiffer(List.copyOf(differ), List.copyOf(agree)));
  }

  private static boolean isClose(CheckFailure finding) {
    return finding.verdict() == Verdict.CLOSE;
  }

  private static @Nullable String either(CheckFailure first, CheckFailure second) {
    return first.mistakeId() != null ? first.mistakeId() : second.mistakeId();
  }
}
