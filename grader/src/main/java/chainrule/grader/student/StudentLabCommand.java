package chainrule.grader.student;

import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.LabOptions;
import chainrule.grader.setup.Course;
import chainrule.grader.setup.LabServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sets everything up and opens the homework in JupyterLab. */
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    description = "Opens your notebooks in JupyterLab; stop it with Ctrl-C.",
    footer = "Example: ./chainrule lab")
final class StudentLabCommand implements Callable<Integer> {
  private static final String WELCOME = "Welcome.ipynb";

  @Mixin private LabOptions options = new LabOptions();

  @Override
  public Integer call() throws IOException, NotebookException {
    KitFolder kit = KitFolder.ofSystemProperty();
    Course course = Course.ready(kit);
    LabServer server = new LabServer(kit, course.environment());
    trustOnce(kit, server);
    return server.run(options.port(), options.browser(), firstPage(kit));
  }

  /** What the reader has run by then is the reader's, and trusted by that. */
  private static void trustOnce(KitFolder kit, LabServer server) throws IOException {
    Path done = kit.state().resolve("trusted");
    if (!Files.exists(done)) {
      server.trust(lectures(kit));
      Files.createFile(done);
    }
  }

  private static List<Path> lectures(KitFolder kit) throws IOException {
    Path folder = kit.root().resolve("lectures");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  private static String firstPage(KitFolder kit) throws IOException, NotebookException {
    if (Files.exists(kit.root().resolve(WELCOME))) {
      return WELCOME;
    }
    return OriginalNotebook.in(kit).stream()
        .findFirst()
        .map(first -> "homework/" + first.file().getFileName())
        .orElse("");
  }
}
