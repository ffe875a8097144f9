package chainrule.grader.supervisor;

import chainrule.grader.build.StartArchive;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What makes the judges of a build start faster: the first of them is the training of all later
 * ones. Outside of builds there is none.
 */
final class JudgeArchive {
  private static final String BUILD = "chainrule.build";

  /** Locks of this process: a channel that nobody holds is closed, and its lock given back. */
  private static final List<FileChannel> CLAIMS = new CopyOnWriteArrayList<>();

  private final Optional<StartArchive> archive;

  private JudgeArchive(Optional<StartArchive> archive) {
    this.archive = archive;
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
    return new JudgeArchive(build.map(folder -> StartArchive.of(folder, "judge")));
  }

  /** Tells whether a judge should be asked to write it. */
  boolean isWanted() {
    return archive.isPresent() && !archive.get().exists();
  }

  /**
   * Tells whether it is for this process to have it written: for one at a time of all that share
   * the build's folder, on this machine or others, until that one ends.
   */
  boolean isClaimed() {
    if (archive.isEmpty()) {
      return false;
    }
    Path lock = archive.get().file().resolveSibling("judge.lock");
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
    return archive.filter(StartArchive::exists).map(StartArchive::options).orElse(List.of());
  }

  /** Returns the options of the judge that it is made from. */
  List<String> trainingOptions() {
    archive.ifPresent(JudgeArchive::removeDrafts);
    return archive.map(StartArchive::trainingOptions).orElse(List.of());
  }

  /** Returns the options of the run that finishes it, which is no judge. */
  List<String> assemblyOptions() {
    return archive.map(StartArchive::assemblyOptions).orElse(List.of());
  }

  private static void removeDrafts(StartArchive archive) {
    try {
      archive.removeDrafts();
    } catch (IOException e) {
      System.getLogger(JudgeArchive.class.getName())
          .log(System.Logger.Level.DEBUG, "old drafts stay", e);
    }
  }

  /**
   * Keeps what a judge has left, if it has left anything.
   *
   * @param assembly its command with {@link #assemblyOptions()}
   */
  void keep(List<String> assembly) throws InterruptedException {
    if (archive.isEmpty()) {
      return;
    }
    try {
      archive.get().keep(assembly);
    } catch (IOException e) {
      System.getLogger(JudgeArchive.class.getName())
          .log(System.Logger.Level.DEBUG, "judges start without an archive", e);
    }
  }
}
