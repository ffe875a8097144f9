package chainrule.grader.site;

import chainrule.grader.build.FailureReason;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.LoggedProcess;
import chainrule.grader.build.SetupException;
import chainrule.grader.build.StatusLine;
import chainrule.grader.command.KitVersion;
import chainrule.grader.files.NewFolder;
import chainrule.grader.files.ScratchFolder;
import chainrule.grader.setup.PythonEnvironment;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;

/** The executed course as pages that need no network and no server. */
public final class CourseSite {
  private static final Pattern NO_NETWORK = Pattern.compile("(?!)");
  private static final Pattern FAULT = Pattern.compile("(?i).*(error|exception)\\b.*");

  private final KitFolder kit;
  private final StatusLine status;

  /**
   * Makes a handle; nothing is written yet.
   *
   * @param kit the copy of the kit whose course is shown
   * @param status where to show progress
   */
  public CourseSite(KitFolder kit, StatusLine status) {
    this.kit = kit;
    this.status = status;
  }

  /**
   * Writes the site, whole or not at all.
   *
   * @param out not there yet, or empty
   * @throws FileSystemException that names the folder, if it holds something
   * @throws SetupException if Sphinx cannot be fetched, or it or the Javadoc fails; names the log
   */
  public void write(Path out) throws IOException {
    NewFolder.expectFree(out);
    PythonEnvironment environment = PythonEnvironment.ofSite(kit, status);
    environment.ensure();
    try (ScratchFolder scratch = ScratchFolder.open("site")) {
      Path sources = Files.createDirectory(scratch.folder().resolve("sources"));
      new SiteSources(kit).write(sources);
      Path pages = scratch.folder().resolve("pages");
      status.show("making the pages");
      runSphinx(environment, sources, pages);
      NewFolder.write(
          out,
          draft -> {
            copy(pages, draft);
            Files.copy(kit.root().resolve("LICENSE"), draft.resolve("LICENSE.txt"));
            status.show("making the Javadoc");
            new LibraryDocs(kit).write(draft.resolve("api"));
          });
    }
  }

  private void runSphinx(PythonEnvironment environment, Path sources, Path pages)
      throws IOException {
    ProcessBuilder sphinx =
        environment.module(
            List.of(
                "sphinx",
                "-b",
                "html",
                "-D",
                "release=" + KitVersion.get(),
                "-D",
                "version=" + KitVersion.get(),
                "-d",
                pages.resolveSibling("doctrees").toString(),
                sources.toString(),
                pages.toString()));
    Path log = kit.log("site");
    FailureReason reason = new FailureReason(NO_NETWORK);
    int exit =
        LoggedProcess.run(
            sphinx,
            log,
            line -> {
              if (line.startsWith("reading sources") || line.startsWith("writing output")) {
                status.detail(line.replaceAll("\\s+", " "));
              } else if (FAULT.matcher(line).matches()) {
                reason.named(line);
              }
            });
    if (exit != 0) {
      throw new SetupException(reason.line("", "Sphinx could not make the pages", log));
    }
  }

  /** What Sphinx keeps for itself is left out. */
  private static void copy(Path from, Path to) throws IOException {
    FileUtils.copyDirectory(
        from.toFile(),
        to.toFile(),
        file -> !file.getName().equals("_sources") && !file.getName().equals(".buildinfo"));
  }
}
