package chainrule.grader.cli;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.StatusLine;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.files.NewFolder;
import chainrule.grader.site.CourseSite;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a site of the course. */
@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a site of the executed course, for any browser, without a network: lectures,"
          + " gallery, the homework as students get it, the library's Javadoc.",
      "Nothing is executed again. The first call fetches Sphinx into .chainrule/site-venv."
    },
    footer = {"", "Example: ./chainrule site --out public"})
final class SiteCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder to write to: a new or an empty one. Default: site.")
  private Path out = Path.of("site");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try {
      NewFolder.expectFree(out);
    } catch (FileSystemException e) {
      CommandLines.complain(spec.commandLine().getErr(), CommandLines.place(e));
      return ExitStatus.USAGE;
    }
    try (StatusLine status = StatusLine.onStandardError()) {
      new CourseSite(KitFolder.ofSystemProperty(), status).write(out);
    }
    spec.commandLine().getOut().println("wrote " + out.resolve("index.html"));
    return ExitStatus.DONE;
  }
}
