package chainrule.grader.intake;

import chainrule.grader.intake.ZipContents.ZipRefusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notebooks in a zip.
 *
 * <p>What is taken out gets a number for a name, so that no entry decides where it is written; its
 * own name only says whose it is.
 */
final class ZipIntake {
  static final int MOST_ENTRIES = 20_000;

  private final Path zip;
  private final Path into;
  private final ZoneNames zones;
  private final List<FoundFile> found = new ArrayList<>();
  private final Map<List<String>, HandInTime> timestamps = new HashMap<>();
  private GradescopeExport export = GradescopeExport.NONE;

  private ZipIntake(Path zip, Path into, ZoneNames zones) {
    this.zip = zip;
    this.into = into;
    this.zones = zones;
  }

  /**
   * Unpacks the notebooks of a zip.
   *
   * @param zip the archive
   * @param into an empty folder
   * @param zones read hand-in times
   * @throws IOException if {@code into} cannot be written
   */
  static List<FoundFile> notebooks(Path zip, Path into, ZoneNames zones) throws IOException {
    ZipIntake archive = new ZipIntake(zip, into, zones);
    try (ZipFile file = ZipContents.opened(zip)) {
      archive.read(file);
    } catch (ZipRefusal e) {
      return List.of(archive.whole(e.getMessage()));
    } catch (ZipException | IllegalArgumentException e) {
      return List.of(
          archive.whole(
              "is not a zip that can be read: " + e.getMessage() + "; expected a whole zip"));
    }
    if (archive.export.problem() != null) {
      archive.found.add(
          archive.whole(GradescopeExport.FILE + " in it " + archive.export.problem()));
    }
    return archive.found.isEmpty()
        ? List.of(archive.whole("holds no notebook (*.ipynb)"))
        : archive.export.named(archive.belowCommonFolder());
  }

  private void read(ZipFile file) throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(file.getEntriesInPhysicalOrder());
    if (entries.size() > MOST_ENTRIES) {
      throw new ZipRefusal(
          "holds " + entries.size() + " entries; expected at most " + MOST_ENTRIES);
    }
    ZipContents contents = new ZipContents(file);
    for (ZipArchiveEntry entry : entries) {
      ZipEntryPath path = ZipEntryPath.of(entry);
      if (path.name().equals(HandInTime.FILE)) {
        timestamps.put(path.folder(), timestamp(contents, entry));
      } else if (path.name().equals(GradescopeExport.FILE) && !path.isHidden()) {
        export = export(contents, entry);
      }
    }
    for (ZipArchiveEntry entry : entries) {
      take(contents, entry, ZipEntryPath.of(entry));
    }
  }

  private void take(ZipContents contents, ZipArchiveEntry entry, ZipEntryPath path)
      throws IOException {
    String name = path.name();
    boolean notebook = FolderWalk.isNotebookName(name);
    String problem = problem(entry, path);
    if (FolderWalk.isHidden(name) || path.isHidden()) {
      return;
    }
    if (notebook && problem == null) {
      Path target = into.resolve(found.size() + FolderWalk.ENDING);
      problem = contents.unpack(entry, target);
      add(entry, path, problem == null ? target : null, problem);
    } else if (notebook || FolderWalk.isZipName(name)) {
      String why = problem == null ? "is a zip within a zip; expected a notebook" : problem;
      refuse(entry, path, why);
    } else if (FolderWalk.isAlmostNotebookName(name)) {
      refuse(entry, path, FolderWalk.ALMOST);
    }
  }

  private void add(
      ZipArchiveEntry entry, ZipEntryPath path, @Nullable Path target, @Nullable String problem) {
    HandInTime noted = timestamps.getOrDefault(path.folder(), HandInTime.NONE);
    Instant when = noted.or(entry.getLastModifiedTime().toInstant());
    found.add(new FoundFile(path.shortRoute(), target, path.shownIn(zip), when, noted, problem));
  }

  private void refuse(ZipArchiveEntry entry, ZipEntryPath path, String problem) {
    HandInTime noted = timestamps.getOrDefault(path.folder(), HandInTime.NONE);
    Instant when = noted.or(entry.getLastModifiedTime().toInstant());
    found.add(FoundFile.problem(path.shortRoute(), path.shownIn(zip), when, problem));
  }

  /** Returns what was found, without the one folder that zip programs put around a class. */
  private List<FoundFile> belowCommonFolder() {
    Set<String> tops =
        found.stream()
            .filter(one -> one.file() != null)
            .map(one -> one.route().size() == 1 ? "" : one.route().get(0))
            .collect(Collectors.toSet());
    if (tops.size() != 1
        || tops.contains("")
        || tops.contains(FileOwner.TREE)
        || tops.stream().anyMatch(top -> DownloadName.ofFolder(top) != null)) {
      return found;
    }
    return found.stream().map(one -> isBelow(one, tops) ? one.withoutTop() : one).toList();
  }

  private static boolean isBelow(FoundFile one, Set<String> tops) {
    return one.route().size() > 1 && tops.contains(one.route().get(0));
  }

  private static @Nullable String problem(ZipArchiveEntry entry, ZipEntryPath path) {
    if (path.leavesTheZip()) {
      return "its path leaves the zip; expected a relative path without ..";
    }
    if (entry.isUnixSymlink()) {
      return "is a symbolic link; expected a notebook file";
    }
    if (path.isTooLong()) {
      return "its name is too long; expected at most " + ZipEntryPath.LONGEST_NAME + " characters";
    }
    return entry.isDirectory() ? "is a folder; expected a notebook file" : null;
  }

  private GradescopeExport export(ZipContents contents, ZipArchiveEntry entry) {
    try {
      return GradescopeExport.of(contents.beginning(entry, GradescopeExport.MAX_BYTES), zones);
    } catch (ZipException e) {
      return GradescopeExport.unreadable("cannot be unpacked");
    }
  }

  private HandInTime timestamp(ZipContents contents, ZipArchiveEntry entry) {
    if (entry.isUnixSymlink()) {
      return HandInTime.link();
    }
    try {
      return HandInTime.of(contents.beginning(entry, HandInTime.MAX_BYTES + 1), zones);
    } catch (ZipException e) {
      return HandInTime.unreadable(HandInTime.FILE + " cannot be unpacked");
    }
  }

  private FoundFile whole(@Nullable String problem) {
    return FoundFile.problem(List.of(""), zip.toString(), Instant.now(), String.valueOf(problem));
  }
}
