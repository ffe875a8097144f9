package chainrule.grader.intake;

import chainrule.exercises.ipynb.FileProblem;
import chainrule.exercises.ipynb.Notebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the notebooks in a zip.
 *
 * <p>What is taken out gets a number for a name, so that no entry decides where it is written; its
 * own name only says whose it is. Sizes are counted while unpacking, not believed.
 */
final class ZipIntake {
  static final int MOST_ENTRIES = 20_000;
  static final long MOST_BYTES = 1L << 30;
  static final long MOST_RATIO = 200;

  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_SHOWN = 400;
  private static final long RATIO_MATTERS_FROM = 1L << 20;
  private static final int PIECE = 1 << 16;

  private final Path zip;
  private final Path into;
  private final ZoneNames zones;
  private final List<FoundFile> found = new ArrayList<>();
  private final Map<String, HandInTime> timestamps = new HashMap<>();
  private GradescopeExport export = GradescopeExport.NONE;
  private long written;

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
    try (ZipFile file = opened(zip)) {
      archive.read(file);
    } catch (Refusal e) {
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

  /** Whatever goes wrong here is the zip's fault. */
  private static ZipFile opened(Path zip) throws ZipException {
    try {
      return ZipFile.builder().setPath(zip).get();
    } catch (ZipException e) {
      throw e;
    } catch (IOException e) {
      throw unreadable(FileProblem.words(e));
    } catch (RuntimeException e) {
      throw unreadable("its directory is broken");
    }
  }

  private static ZipException unreadable(String why) {
    return new ZipException(why);
  }

  /** Says why nothing of an archive is taken. */
  private static final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
      super(message);
    }
  }

  private void read(ZipFile file) throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(file.getEntriesInPhysicalOrder());
    if (entries.size() > MOST_ENTRIES) {
      throw new Refusal("holds " + entries.size() + " entries; expected at most " + MOST_ENTRIES);
    }
    for (ZipArchiveEntry entry : entries) {
      if (nameOf(entry).equals(HandInTime.FILE)) {
        timestamps.put(folder(entry), timestamp(file, entry));
      } else if (nameOf(entry).equals(GradescopeExport.FILE) && !isHiddenIn(route(entry))) {
        export = export(file, entry);
      }
    }
    for (ZipArchiveEntry entry : entries) {
      take(file, entry);
    }
  }

  private void take(ZipFile file, ZipArchiveEntry entry) throws IOException {
    String name = nameOf(entry);
    boolean notebook = FolderWalk.isNotebookName(name);
    String problem = problem(entry, route(entry));
    List<String> route =
        route(entry).stream().map(one -> FileNames.shortened(one, LONGEST_NAME)).toList();
    if (FolderWalk.isHidden(name) || isHiddenIn(route)) {
      return;
    }
    if (notebook && problem == null) {
      Path target = into.resolve(found.size() + FolderWalk.ENDING);
      problem = unpack(file, entry, target);
      found.add(
          new FoundFile(
              route,
              problem == null ? target : null,
              shown(entry),
              when(entry),
              noted(entry),
              problem));
    } else if (notebook || FolderWalk.isZipName(name)) {
      String why = problem == null ? "is a zip within a zip; expected a notebook" : problem;
      found.add(FoundFile.problem(route, shown(entry), when(entry), why));
    } else if (FolderWalk.isAlmostNotebookName(name)) {
      found.add(FoundFile.problem(route, shown(entry), when(entry), FolderWalk.ALMOST));
    }
  }

  private static boolean isHiddenIn(List<String> route) {
    return route.contains("__MACOSX") || route.contains(".ipynb_checkpoints");
  }

  private GradescopeExport export(ZipFile file, ZipArchiveEntry entry) {
    try (InputStream in = content(file, entry)) {
      return GradescopeExport.of(in.readNBytes(GradescopeExport.MAX_BYTES), zones);
    } catch (IOException | RuntimeException e) {
      return GradescopeExport.unreadable("cannot be unpacked");
    }
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

  private static @Nullable String problem(ZipArchiveEntry entry, List<String> route) {
    if (route.contains("..") || ZipEntryName.of(entry).matches("(?s)[/\\\\].*|[A-Za-z]:.*")) {
      return "its path leaves the zip; expected a relative path without ..";
    }
    if (entry.isUnixSymlink()) {
      return "is a symbolic link; expected a notebook file";
    }
    if (route.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
      return "its name is too long; expected at most " + LONGEST_NAME + " characters";
    }
    return entry.isDirectory() ? "is a folder; expected a notebook file" : null;
  }

  /** Unpacks an entry, or returns why it is not to be unpacked. */
  private @Nullable String unpack(ZipFile file, ZipArchiveEntry entry, Path target)
      throws IOException {
    try (InputStream in = content(file, entry);
        OutputStream out = Files.newOutputStream(target)) {
      byte[] piece = new byte[PIECE];
      long size = 0;
      for (int n = read(in, piece); n >= 0; n = read(in, piece)) {
        size += n;
        written += n;
        if (size > Notebook.MAX_BYTES) {
          return "unpacks to more than " + Notebook.MAX_BYTES + " bytes";
        }
        if (size > RATIO_MATTERS_FROM && size > MOST_RATIO * entry.getCompressedSize()) {
          return "unpacks to more than " + MOST_RATIO + " times its size in the zip";
        }
        if (written > MOST_BYTES) {
          throw new Refusal("unpacks to more than " + MOST_BYTES + " bytes");
        }
        out.write(piece, 0, n);
      }
      return null;
    } catch (ZipException e) {
      return cannotBeUnpacked(e);
    }
  }

  private static String cannotBeUnpacked(ZipException e) {
    return e instanceof UnsupportedZipFeatureException unsupported
        ? "is packed in a way not known (" + unsupported.getFeature() + "); expected a plain zip"
        : "cannot be unpacked: " + e.getMessage() + "; expected a whole zip";
  }

  /** A zip that is broken inside is no reason to stop: only writing may end in another fault. */
  private static InputStream content(ZipFile file, ZipArchiveEntry entry) throws ZipException {
    try {
      return file.getInputStream(entry);
    } catch (ZipException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw unreadable("its data are broken");
    }
  }

  private static int read(InputStream in, byte[] piece) throws ZipException {
    try {
      return in.read(piece);
    } catch (ZipException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw unreadable("its data are broken or cut short");
    }
  }

  private HandInTime timestamp(ZipFile file, ZipArchiveEntry entry) {
    if (entry.isUnixSymlink()) {
      return HandInTime.link();
    }
    try (InputStream in = content(file, entry)) {
      byte[] bytes = new byte[HandInTime.MAX_BYTES + 1];
      int size = 0;
      for (int n = 0;
          n >= 0 && size < bytes.length;
          n = in.read(bytes, size, bytes.length - size)) {
        size += n;
      }
      return HandInTime.of(Arrays.copyOf(bytes, size), zones);
    } catch (IOException | RuntimeException e) {
      return HandInTime.unreadable(HandInTime.FILE + " cannot be unpacked");
    }
  }

  private HandInTime noted(ZipArchiveEntry entry) {
    return timestamps.getOrDefault(folder(entry), HandInTime.NONE);
  }

  private Instant when(ZipArchiveEntry entry) {
    return noted(entry).or(entry.getLastModifiedTime().toInstant());
  }

  private static String nameOf(ZipArchiveEntry entry) {
    List<String> route = route(entry);
    return route.get(route.size() - 1);
  }

  private static String folder(ZipArchiveEntry entry) {
    List<String> route = route(entry);
    return String.join("/", route.subList(0, route.size() - 1));
  }

  private static List<String> route(ZipArchiveEntry entry) {
    List<String> names =
        Arrays.stream(ZipEntryName.of(entry).split("[/\\\\]", -1))
            .filter(n -> !n.isEmpty())
            .toList();
    return names.isEmpty() ? List.of("") : names;
  }

  private String shown(ZipArchiveEntry entry) {
    return zip + "!/" + FileNames.shortened(ZipEntryName.of(entry), LONGEST_SHOWN);
  }

  private FoundFile whole(@Nullable String problem) {
    return FoundFile.problem(List.of(""), zip.toString(), Instant.now(), String.valueOf(problem));
  }
}
