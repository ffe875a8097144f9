package chainrule.grader.cli;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.StatusLine;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.setup.InstalledKernel;
import chainrule.grader.setup.JupyterPython;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Installs the kit's kernel into a Jupyter that is there already. */
@Command(
    name = "install-kernel",
    mixinStandardHelpOptions = true,
    description =
        "Installs the kernel into a Jupyter that you have already, whole: it needs this folder no"
            + " more. After an update of the kit, call it again.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./chainrule install-kernel",
      "  ./chainrule install-kernel --sys-prefix --python /opt/hub/bin/python",
      "The first is for you alone, the second for all users of that Python.",
      "Uninstall: jupyter kernelspec remove java"
    })
final class InstallKernelCommand implements Callable<Integer> {

  private static final String NAME = "[A-Za-z0-9._-]+";

  @ArgGroup private @Nullable Destination where;

  /** Exactly one of these. */
  static final class Destination {
    @Option(names = "--user", description = "For the current user; the default.")
    private boolean user;

    @Option(
        names = "--sys-prefix",
        description = "Into the environment of that Python: for all who use it.")
    private boolean sysPrefix;

    @Option(names = "--prefix", paramLabel = "DIR", description = "Into DIR/share/jupyter/kernels.")
    private @Nullable Path prefix;

    private String word() {
      if (prefix != null) {
        return prefix.toAbsolutePath().normalize().toString();
      }
      return user || !sysPrefix ? "--user" : "--sys-prefix";
    }
  }

  @Option(
      names = "--python",
      paramLabel = "PATH",
      description =
          "The Python of your Jupyter. Default: that of the jupyter on the path, else the first on"
              + " the path that has Jupyter.")
  private @Nullable Path python;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "java",
      description =
          "What notebooks call the kernel; those of the course say ${DEFAULT-VALUE}, the default.")
  private String name = "java";

  @Option(names = "--force", description = "Replace another kernel of this name.")
  private boolean force;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!name.matches(NAME)) {
      throw new ParameterException(
          spec.commandLine(), "--name " + name + ": expected letters, digits and . _ - only");
    }
    String kernel = name.toLowerCase(Locale.ROOT); // as Jupyter does
    JupyterPython jupyter = JupyterPython.find(python);
    InstalledKernel.Place place;
    try (StatusLine status = StatusLine.onStandardError()) {
      place =
          new InstalledKernel(KitFolder.ofSystemProperty(), jupyter, status)
              .install(kernel, where == null ? "--user" : where.word(), force);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("kernel " + kernel + ": " + place.folder());
    out.println("uninstall: jupyter kernelspec remove " + kernel);
    out.flush();
    if (!place.isFound()) {
      CommandLines.complain(
          spec.commandLine().getErr(), jupyter.executable() + place.elsewhere(kernel));
    }
    return ExitStatus.DONE;
  }
}
