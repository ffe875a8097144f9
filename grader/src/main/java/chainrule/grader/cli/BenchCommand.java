package chainrule.grader.cli;

import chainrule.grader.build.BuildFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * Starts the benchmarks, which are no part of the product, with everything that was asked of them.
 */
@Command(
    name = "bench",
    description = "Measures the kit against other tools on this machine; --help names them.",
    footer = "Example: ./chainrule bench training")
final class BenchCommand implements Callable<Integer> {
  private static final String MAIN = "chainrule.grader.bench.Benchmarks";

  @Unmatched private List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    BuildFolder build = BuildFolder.current(KitFolder.ofSystemProperty());
    Path benchmarks =
        build
            .benchmarks()
            .orElseThrow(() -> new SetupException("the build " + build.path() + " has none"));
    List<Path> classPath = new ArrayList<>(build.commandClassPath());
    classPath.add(benchmarks);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", BuildFolder.joined(classPath), MAIN));
    command.addAll(arguments);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
