package chainrule.grader.intake;

import chainrule.grader.roster.Roster;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was come upon, before anyone has looked into it.
 *
 * @param route names from the top down to its own, as {@link FileOwner} reads them
 * @param file where it can be read; null when it must not be
 * @param shown what to call it in messages
 * @param when it was handed in
 * @param noted what somebody noted about that time; else it is the file's
 * @param problem why it cannot be graded; null so far
 * @param submitter who handed it in, if a file beside it says so
 */
record FoundFile(
    List<String> route,
    @Nullable Path file,
    String shown,
    Instant when,
    HandInTime noted,
    @Nullable String problem,
    GradescopeExport.@Nullable Submitter submitter) {

  FoundFile(
      List<String> route,
      @Nullable Path file,
      String shown,
      Instant when,
      HandInTime noted,
      @Nullable String problem) {
    this(route, file, shown, when, noted, problem, null);
  }

  static FoundFile problem(List<String> route, String shown, Instant when, String problem) {
    return new FoundFile(route, null, shown, when, HandInTime.NONE, problem);
  }

  /** Returns whose it is. */
  FileOwner place() {
    return FileOwner.of(route, submitter);
  }

  /** Returns what somebody noted about when it was handed in. */
  @Override
  public HandInTime noted() {
    DownloadName download = DownloadName.of(route);
    return download != null && download.late()
        ? new HandInTime(null, "Canvas says that it is late, but not how much")
        : noted;
  }

  /** Returns it as handed in by whom a roster says; unchanged where it does not. */
  FoundFile on(Roster roster) {
    FileOwner place = place();
    if (place.student() == null) {
      return this;
    }
    DownloadName download = DownloadName.of(route);
    String column = download == null ? "" : download.column();
    return roster
        .find(place.id(), "", "")
        .filter(person -> column.isEmpty() && !place.id().isEmpty())
        .or(() -> roster.find(place.student(), column, place.id()))
        .map(person -> by(new GradescopeExport.Submitter(person.id(), "", noted)))
        .orElse(this);
  }

  /** Returns it as handed in by someone. */
  FoundFile by(GradescopeExport.Submitter who) {
    Instant time = who.when().or(when);
    return new FoundFile(route, file, shown, time, who.when(), problem, who);
  }

  /** Returns it without the uppermost folder. */
  FoundFile withoutTop() {
    return new FoundFile(route.subList(1, route.size()), file, shown, when, noted, problem);
  }
}
