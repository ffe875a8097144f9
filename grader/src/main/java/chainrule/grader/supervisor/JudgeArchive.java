package chainrule.grader.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A class-data archive of a build's judges: what one judge has loaded, ready to be mapped by all
 * later ones.
 *
 * <p>The first judge of a build writes it when it ends. A missing or refused one costs two seconds
 * at a judge's start and nothing else.
 */
final class JudgeArchive {
  private static final String BUILD = "chainrule.build";

  /** Locks of this process: a channel that nobody holds is closed, and its lock given back. */
  private static final List<FileChannel> CLAIMS = new CopyOnWriteArrayList<>();

  private final Optional<Path> file;

  private JudgeArchive(Optional<Path> file) {
    this.file = file;
  }

  /**
   * Returns the archive of the build that this process runs from; outside of builds there is none.
   */
  static JudgeArchive ofThisBuild() {
    return in(
        Optional.ofNullable(System.getProperty(BUILD)).map(Path::of).filter(Files::isWritable));
  }

  /** Returns the archive of a build's folder. */
  static JudgeArchive in(Optional<Path> build) {
    String machine = System.getProperty("java.vm.version").replaceAll("[^\\w.+-]", "_");
    return new JudgeArchive(build.map(folder -> folder.resolve("judge-" + machine + ".jsa")));
  }

  /** Tells whether a judge should be asked to write it. */
  boolean isWanted() {
    return file.isPresent() && !Files.exists(file.get());
  }

  /**
   * Tells whether it is for this process to have it written: for one at a time of all that share
   * the build's folder, on this machine or others, until that one ends.
   */
  boolean isClaimed() {
    if (file.isEmpty()) {
      return false;
    }
    Path lock = file.get().resolveSibling("judge.lock");
    try {
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        CLAIMS.add(channel);
        return true;
      }
      channel.close();
      return false;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /** Returns the options of a judge that uses it, where there is one. */
  List<String> options() {
    return file.filter(Files::exists)
        .map(archive -> List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive))
        .orElse(List.of());
  }

  /** Returns the options of the judge that writes it at its end. */
  List<String> trainingOptions() {
    file.ifPresent(JudgeArchive::removeDrafts);
    return file.map(archive -> List.of("-XX:ArchiveClassesAtExit=" + draft(archive)))
        .orElse(List.of());
  }

  /** Judges of killed runs leave theirs; one that another run is writing is only not kept. */
  private static void removeDrafts(Path archive) {
    try (DirectoryStream<Path> drafts =
        Files.newDirectoryStream(archive.resolveSibling("."), archive.getFileName() + ".*")) {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      System.getLogger(JudgeArchive.class.getName())
          .log(System.Logger.Level.DEBUG, "old drafts stay", e);
    }
  }

  /** Keeps what a judge has written, if it has. */
  void keep() {
    if (file.isEmpty()) {
      return;
    }
    Path draft = draft(file.get());
    try {
      if (Files.exists(draft)) {
        Files.move(draft, file.get(), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      System.getLogger(JudgeArchive.class.getName())
          .log(System.Logger.Level.DEBUG, "judges start without an archive", e);
    }
  }

  private static Path draft(Path archive) {
    return archive.resolveSibling(archive.getFileName() + "." + ProcessHandle.current().pid());
  }
}
