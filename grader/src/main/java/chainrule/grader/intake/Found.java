package chainrule.grader.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was come upon, before anyone has looked into it.
 *
 * @param route names from the top down to its own, as {@link Place} reads them
 * @param file where it can be read; null when it must not be
 * @param shown what to call it in messages
 * @param when it was handed in
 * @param noted what somebody noted about that time; else it is the file's
 * @param problem why it cannot be graded; null so far
 */
record Found(
    List<String> route,
    @Nullable Path file,
    String shown,
    Instant when,
    Timestamp noted,
    @Nullable String problem) {

  static Found problem(List<String> route, String shown, Instant when, String problem) {
    return new Found(route, null, shown, when, Timestamp.NONE, problem);
  }

  /** Returns whose it is. */
  Place place() {
    return Place.of(route);
  }

  /** Returns it without the uppermost folder. */
  Found withoutTop() {
    return new Found(route.subList(1, route.size()), file, shown, when, noted, problem);
  }
}
