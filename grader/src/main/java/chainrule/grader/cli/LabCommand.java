package chainrule.grader.cli;

import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.LabOptions;
import chainrule.grader.homework.HomeworkFolder;
import chainrule.grader.lectures.LectureFolder;
import chainrule.grader.setup.Course;
import chainrule.grader.setup.LabServer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Sets everything up and opens the course in JupyterLab. */
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    description = "Opens the course in JupyterLab; stop it with Ctrl-C.",
    footer = "Example: ./chainrule lab --no-browser --port 9000")
final class LabCommand implements Callable<Integer> {

  @Mixin private LabOptions options = new LabOptions();

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
    return server.run(options.port(), options.browser(), LectureFolder.WELCOME);
  }
}
