package chainrule.grader.student;

import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the file that a student submits. */
@Command(
    name = "hand-in",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the file to submit, and says what the public checks say of it.",
      "What they find does not keep you from handing it in."
    },
    footer = "Example: ./chainrule hand-in homework/h1-perceptron.ipynb")
final class HandInCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NOTEBOOK", description = "Your notebook, saved; it stays as it is.")
  private Path notebook = Path.of("");

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "Call the file after you, where you hand in by mail; a course's web page knows who you"
              + " are.")
  private @Nullable String name;

  @Option(
      names = "--unchecked",
      description = "Do not run the notebook; for the last minute before the deadline.")
  private boolean unchecked;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (name != null && !name.matches("[\\p{L}\\p{N}._-]{1,60}")) {
      CommandLines.complain(
          err, "--name is " + name + "; expected letters, digits, hyphens and no blanks");
      return ExitStatus.USAGE;
    }
    KitFolder kit = KitFolder.ofSystemProperty();
    try {
      byte[] handedIn = Notebook.bytes(notebook);
      PublicChecks checks = PublicChecks.of(kit, notebook);
      Path file = write(kit, checks, handedIn);
      if (unchecked) {
        checks.differences().forEach(line -> print("note: " + PrintableText.line(line)));
      } else {
        checks.print(spec.commandLine().getOut());
      }
      print("hand in this file: " + file);
      return ExitStatus.DONE;
    } catch (NoSuchFileException e) {
      CommandLines.complain(err, CommandLines.place(e));
      return ExitStatus.USAGE;
    } catch (NotebookException e) {
      CommandLines.complain(err, String.valueOf(e.getMessage()));
      return ExitStatus.UNGRADED;
    }
  }

  private Path write(KitFolder kit, PublicChecks checks, byte[] handedIn) throws IOException {
    Path folder = Files.createDirectories(kit.root().resolve("hand-in"));
    Path file = folder.resolve(name == null ? checks.fileName() : name + ".ipynb");
    Path draft = Files.createTempFile(folder, ".draft", null);
    try {
      Files.write(draft, handedIn);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
    return file;
  }

  private void print(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
