package chainrule.grader.cluster;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Slurm runs for a task: looks whether the node has what this machine has, then grades with
 * this very kit. How it goes is told by the exit status, which needs no shared folder.
 *
 * @param folder the run's
 * @param homework the homework's short name
 * @param settings how to grade
 */
record TaskScript(RunFolder folder, String homework, SlurmSettings settings) {
  /** Options of this process that are about this machine or this terminal. */
  private static final List<String> ONLY_HERE =
      List.of("-Djava.io.tmpdir=", "-Dchainrule.terminal", "-Dchainrule.started", "-agentlib:");

  /** Returns the script for the tasks of a round. */
  String text(int round) throws IOException {
    String task = round + "-$SLURM_ARRAY_TASK_ID";
    List<String> lines = new ArrayList<>();
    lines.add("#!/bin/sh");
    lines.add("folder=" + quoted(folder.path().toString()));
    lines.add(
        "[ \"$(cat \"$folder/token\" 2>/dev/null)\" = "
            + quoted(folder.token())
            + " ]"
            + orEnd(TaskExit.NOT_SHARED));
    lines.add("[ -x " + quoted(java()) + " ]" + orEnd(TaskExit.NO_JAVA));
    lines.add("for file in " + words(classPath()) + "; do");
    lines.add("  [ -r \"$file\" ]" + orEnd(TaskExit.NO_KIT));
    lines.add("done");
    lines.add("PATH=${PATH:-/usr/bin:/bin:/usr/sbin:/sbin} LC_ALL=C.UTF-8; export PATH LC_ALL");
    lines.add(
        "exec "
            + words(Stream.concat(Stream.of(java()), options()))
            + " \"-Djava.io.tmpdir=${TMPDIR:-/tmp}\" -cp "
            + quoted(classPath().collect(Collectors.joining(File.pathSeparator)))
            + " "
            + SliceMain.class.getName()
            + " \"$folder\" "
            + words(Stream.of(homework))
            + " \""
            + task
            + "\" "
            + settings.cpus()
            + " "
            + settings.allowUnsandboxed()
            + " >>\"$folder/logs/"
            + task
            + ".txt\" 2>&1");
    return String.join("\n", lines) + "\n";
  }

  private static String orEnd(TaskExit reason) {
    return " || exit " + reason.status();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Stream<String> options() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> ONLY_HERE.stream().noneMatch(option::startsWith));
  }

  /** A class path may name what nobody has made. */
  private static Stream<String> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty() && new File(entry).exists())
        .map(entry -> Path.of(entry).toAbsolutePath().toString());
  }

  private static String words(Stream<String> words) {
    return words.map(TaskScript::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
