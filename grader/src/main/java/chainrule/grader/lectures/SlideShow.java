package chainrule.grader.lectures;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.LoggedProcess;
import chainrule.grader.build.SetupException;
import chainrule.grader.setup.PythonEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Lectures as reveal.js slides that need no network: a page each, and a folder beside them. */
public final class SlideShow {

  private static final String MATHJAX =
      "/META-INF/resources/webjars/mathjax/3.2.2/es5/tex-svg-full.js";

  private final KitFolder kit;
  private final PythonEnvironment environment;

  /**
   * Makes a handle; nothing is written yet.
   *
   * @param kit the copy of the kit whose lectures are shown
   * @param environment the environment with nbconvert and reveal.js
   */
  public SlideShow(KitFolder kit, PythonEnvironment environment) {
    this.kit = kit;
    this.environment = environment;
  }

  /**
   * Writes slides; what is there already is replaced.
   *
   * @param lectures notebooks with their outputs
   * @param out the folder to write to; made if it is not there
   * @return the pages, in the order of the lectures
   * @throws IOException if the folder cannot be written
   * @throws SetupException if the conversion fails; names the log
   */
  public List<Path> write(List<Path> lectures, Path out) throws IOException {
    Path assets = out.resolve("assets");
    copy("slides.js", assets.resolve("slides.js"));
    copy("slides.css", assets.resolve("reveal/dist/theme/chainrule.css"));
    copy(MATHJAX, assets.resolve("mathjax/tex-svg-full.js"));
    Path templates = kit.state().resolve("slides");
    copy("slides/conf.json", templates.resolve("slides/conf.json"));
    copy("slides/index.html.j2", templates.resolve("slides/index.html.j2"));
    Path script = templates.resolve("slides.py");
    copy("slides.py", script);
    List<String> command =
        new ArrayList<>(
            List.of(
                environment.python().toString(),
                script.toString(),
                templates.toString(),
                out.toAbsolutePath().toString()));
    lectures.forEach(lecture -> command.add(lecture.toString()));
    Path log = kit.log("slides");
    ProcessBuilder converter = environment.module(List.of()).command(command);
    if (LoggedProcess.run(converter, log, line -> {}) != 0) {
      throw new SetupException("the slides could not be made (log: " + log + ")");
    }
    return lectures.stream()
        .map(lecture -> lecture.getFileName().toString().replace(".ipynb", ".html"))
        .map(out::resolve)
        .toList();
  }

  private static void copy(String resource, Path target) throws IOException {
    try (InputStream stream = SlideShow.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is not in the grader's jar");
      }
      Files.createDirectories(target.getParent());
      Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
