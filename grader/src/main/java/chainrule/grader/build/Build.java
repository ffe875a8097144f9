package chainrule.grader.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/**
 * Builds the kit when a source is newer than the last build, and writes how to start it.
 *
 * <p>Every build gets a numbered folder with its own copies of the kit's jars, so that a running
 * kernel or grader keeps the jars it started with.
 */
public final class Build {

  private static final String CLASS_PATH_GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:build-classpath";

  private final KitFolder kit;
  private final StatusLine status;

  /**
   * Makes a build.
   *
   * @param kit the copy of the kit to build
   * @param status where to show progress
   */
  public Build(KitFolder kit, StatusLine status) {
    this.kit = kit;
    this.status = status;
  }

  /**
   * Refreshes the build for the script.
   *
   * @param arguments the kit's root
   */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    KitFolder kit = new KitFolder(Path.of(arguments[0]));
    HomeFolder.settle(kit);
    endWithTheScript();
    StatusLine status = StatusLine.onStandardError();
    try (status) {
      new Build(kit, status).refresh();
    } catch (SetupException | IOException e) {
      status.close();
      System.err.println("chainrule: " + e.getMessage());
      System.exit(1);
    }
  }

  /** The script waits for the build; a build that nobody waits for would go on unseen. */
  private static void endWithTheScript() {
    ProcessHandle.current().parent().ifPresent(Build::endWith);
  }

  private static void endWith(ProcessHandle script) {
    Thread watch =
        new Thread(
            () -> {
              script.onExit().join();
              System.exit(1);
            },
            "end with the script");
    watch.setDaemon(true);
    watch.start();
  }

  /**
   * Builds if anything is newer than the last build.
   *
   * @throws IOException if the state folder cannot be written
   * @throws SetupException if Maven fails
   */
  public void refresh() throws IOException {
    if (isFresh()) {
      return;
    }
    SetupLock lock = SetupLock.acquire(kit, status);
    try (lock) {
      if (!isFresh()) {
        make();
      }
    }
  }

  private boolean isFresh() throws IOException {
    Path stamp = kit.commandArguments();
    return Files.exists(stamp)
        && !new SourceChanges(kit).newerThan(Files.getLastModifiedTime(stamp))
        && BuildFolder.current(kit).isWhole();
  }

  private void make() throws IOException {
    FileTime start = FileTime.from(Instant.now());
    status.show("building the kit");
    runMaven();
    status.show("noting the build");
    BuildFolder folder = BuildFolder.next(kit);
    folder.fill();
    folder.makeCurrent(start);
    folder.removeOlder();
  }

  private void runMaven() throws IOException {
    Path log = kit.log("build");
    BuildProgress progress = new BuildProgress(status);
    int exit =
        new Maven(kit)
            .run(
                List.of(
                    "-DskipTests",
                    "-Dchainrule.setup",
                    "-DincludeScope=runtime",
                    "-Dmdep.outputFile=target/" + BuildFolder.MAVEN_CLASS_PATH,
                    "package",
                    CLASS_PATH_GOAL),
                log,
                progress);
    if (exit != 0) {
      throw new SetupException(progress.reason(log));
    }
  }
}
