package chainrule.grader.cli;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.Maven;
import chainrule.grader.build.StatusLine;
import chainrule.grader.build.SurefireReports;
import chainrule.grader.build.TestProgress;
import chainrule.grader.build.TestTotals;
import chainrule.grader.command.ExitStatus;
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
import picocli.CommandLine.Spec;

/** Sets everything up and runs every test of the kit. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Runs every test of the kit; the last line counts them.",
    footer = {"Example: ./chainrule test", "         ./chainrule test --quick"})
final class TestCommand implements Callable<Integer> {
  /** What tests are tagged with that take longer than a few seconds. */
  private static final String SLOW = "slow";

  @Option(
      names = "--quick",
      description =
          "Run the fast tests alone, in a few minutes: whether this machine and a change are sound.")
  private boolean quick;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    KitFolder kit = KitFolder.ofSystemProperty();
    Course.ready(kit);
    SurefireReports reports = new SurefireReports(kit);
    reports.clear();
    PrintWriter out = spec.commandLine().getOut();
    Path log = kit.log("test");
    int exit = runMaven(kit, log, out);
    TestTotals totals = reports.read();
    totals.failures().forEach(out::println);
    totals.skips().forEach(out::println);
    if (exit != 0) {
      out.println("Maven ended with status " + exit + " before all tests ran (log: " + log + ")");
      totals = totals.plusFailure();
    }
    out.println(totals.line());
    out.flush();
    return totals.allPassed() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private int runMaven(KitFolder kit, Path log, PrintWriter out) throws IOException {
    try (StatusLine status = StatusLine.onStandardError()) {
      status.show("running the tests");
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "--fail-at-end",
                  "-Dmaven.test.failure.ignore=true",
                  "-Dchainrule.kernel.ready=true",
                  "-DtrimStackTrace=false",
                  "test"));
      if (quick) {
        arguments.addAll(List.of("-Dchainrule.setup", "-DexcludedGroups=" + SLOW));
      }
      return new Maven(kit).run(arguments, log, new TestProgress(out, status));
    }
  }
}
