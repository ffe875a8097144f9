package chainrule.grader.cli;

import chainrule.grader.build.KitFolder;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.PrintableText;
import chainrule.grader.lectures.Lectures;
import chainrule.grader.lectures.SlideShow;
import chainrule.grader.setup.Course;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns lectures into slides. */
@Command(
    name = "slides",
    mixinStandardHelpOptions = true,
    description = {
      "Turns lectures into slides for a browser, which need no network.",
      "Keys: space goes on, S opens the speaker's notes, ESC shows all slides."
    },
    footer = {"", "Example: ./chainrule slides L08 --out talk"})
final class SlidesCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "LECTURE",
      arity = "0..*",
      description = "The lectures, such as L08. Default: all.")
  private List<String> wanted = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder to write to; made if it is not there. Default: slides.")
  private Path out = Path.of("slides");

  @Option(names = "--dark", description = "Light on dark.")
  private boolean dark;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    KitFolder kit = KitFolder.ofSystemProperty();
    List<Path> all = Lectures.of(kit);
    List<String> ids = all.stream().map(Lectures::id).toList();
    for (String id : wanted) {
      if (ids.stream().noneMatch(id::equalsIgnoreCase)) {
        spec.commandLine()
            .getErr()
            .println(
                "chainrule: no lecture "
                    + PrintableText.line(id)
                    + "; expected one of "
                    + String.join(", ", ids));
        return ExitStatus.USAGE;
      }
    }
    List<Path> chosen =
        all.stream()
            .filter(
                one ->
                    wanted.isEmpty()
                        || wanted.stream().anyMatch(Lectures.id(one)::equalsIgnoreCase))
            .toList();
    Course course = Course.ready(kit);
    PrintWriter output = spec.commandLine().getOut();
    new SlideShow(kit, course.environment())
        .write(chosen, out, dark)
        .forEach(page -> output.println("wrote " + page));
    return ExitStatus.DONE;
  }
}
