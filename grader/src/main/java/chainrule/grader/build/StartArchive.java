package chainrule.grader.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one run of a Java machine, its training, leaves behind so that later ones of the same
 * command start faster: a class-data archive, or an AOT cache, which holds linked classes and
 * profiles of methods too.
 *
 * <p>It belongs to one Java machine and one class path. A missing or refused one costs time and
 * nothing else.
 *
 * @param file where it is, or will be
 * @param aot whether it is an AOT cache
 */
public record StartArchive(Path file, boolean aot) {

  /** The first Java machine whose AOT caches hold profiles. */
  private static final int AOT_CACHES = 25;

  private static final int ASSEMBLY_SECONDS = 120;

  /**
   * Returns the archive of a process that is started again and again from one build: an AOT cache
   * where the Java machine makes them.
   *
   * <p>On JDK 25 a kernel answers its first cell after 1.23 s with one and after 1.28 s with a
   * class-data archive, a judge has graded its first notebook after 2.1 s and 2.4 s. Sandboxes stay
   * with class data: theirs is made anew in every run of the grader, and half a second more for an
   * AOT cache is not made up for by the 5 ms at the start of each.
   *
   * @param build the folder of the build
   * @param name of the process
   */
  public static StartArchive of(Path build, String name) {
    String machine = System.getProperty("java.vm.version").replaceAll("[^\\w.+-]", "_");
    return of(build.resolve(name + "-" + machine), Runtime.version().feature());
  }

  static StartArchive of(Path stem, int javaVersion) {
    boolean aot = javaVersion >= AOT_CACHES;
    return new StartArchive(stem.resolveSibling(stem.getFileName() + (aot ? ".aot" : ".jsa")), aot);
  }

  /** Returns one of class data, on any Java machine. */
  public static StartArchive ofClassData(Path file) {
    return new StartArchive(file, false);
  }

  /** Tells whether it has been made. */
  public boolean exists() {
    return Files.exists(file);
  }

  /** Returns the options that use it. */
  public List<String> options() {
    return aot
        ? List.of("-XX:AOTCache=" + file)
        : List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + file);
  }

  /** Returns the options of the run that it is made from. */
  public List<String> trainingOptions() {
    return aot
        ? List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording())
        : List.of("-XX:ArchiveClassesAtExit=" + draft());
  }

  /**
   * Returns the options of a second run, which assembles an AOT cache from what the first recorded
   * and runs no program; of a class-data archive there is none.
   */
  public List<String> assemblyOptions() {
    return aot
        ? List.of(
            "-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording(), "-XX:AOTCache=" + draft())
        : List.of();
  }

  /**
   * Makes the archive of what a training that has ended left, if it left anything.
   *
   * @param assembly the training's command, with {@link #assemblyOptions()} in the place of {@link
   *     #trainingOptions()}
   * @return whether there is one now
   */
  public boolean keep(List<String> assembly) throws IOException, InterruptedException {
    try {
      if (aot && Files.exists(recording())) {
        assemble(assembly);
      }
      if (!Files.exists(draft())) {
        return false;
      }
      Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } finally {
      Files.deleteIfExists(recording());
    }
  }

  private static void assemble(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.getOutputStream().close();
      process.waitFor(ASSEMBLY_SECONDS, TimeUnit.SECONDS);
    } finally {
      process.destroyForcibly();
    }
  }

  /**
   * Removes what trainings of killed processes left; one that another process is at is only not
   * kept.
   */
  public void removeDrafts() throws IOException {
    try (DirectoryStream<Path> drafts =
        Files.newDirectoryStream(file.resolveSibling("."), file.getFileName() + ".*")) {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private Path draft() {
    return beside(ProcessHandle.current().pid() + ".draft");
  }

  private Path recording() {
    return beside(ProcessHandle.current().pid() + ".recorded");
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + "." + ending);
  }
}
