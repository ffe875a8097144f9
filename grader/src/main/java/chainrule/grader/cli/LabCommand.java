package chainrule.grader.cli;

import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import chainrule.grader.homework.HomeworkFolder;
import chainrule.grader.lectures.LectureFolder;
import chainrule.grader.setup.Course;
import chainrule.grader.setup.LabServer;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets everything up and opens the course in JupyterLab. */
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    description = "Opens the course in JupyterLab; stop it with Ctrl-C.")
final class LabCommand implements Callable<Integer> {

  @Option(
      names = {"--no-browser", "--no-open"},
      description = "Print the address and open no browser.")
  private boolean noBrowser;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Listen on this port; 0 takes a free one. Default: 8888 or the next free one.")
  private @Nullable Integer port;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, NotebookException {
    KitFolder kit = KitFolder.ofSystemProperty();
    Course course = Course.ready(kit);
    HomeworkFolder homework = new HomeworkFolder(kit);
    homework.lay();
    homework.outdated().forEach(spec.commandLine().getErr()::println);
    LectureFolder lectures = new LectureFolder(kit);
    LabServer server = new LabServer(kit, course.environment());
    server.trust(lectures.lay());
    lectures.outdated().forEach(spec.commandLine().getErr()::println);
    return server.run(port, !noBrowser);
  }
}
