package chainrule.grader.cluster;

import chainrule.grader.build.SearchPath;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slurm, by its own commands. */
public final class Slurm {
  private static final List<String> PROGRAMS = List.of("sbatch", "squeue", "scontrol", "scancel");
  private static final long PATIENCE_SECONDS = 60;
  private static final int FIELDS = 6;
  private static final Pattern EXIT = Pattern.compile("\\bExitCode=(\\d+):(\\d+)");
  private static final Pattern JOB = Pattern.compile("\\d+");

  private Slurm() {}

  /**
   * Returns Slurm as this machine reaches it.
   *
   * @throws SlurmException if it is not installed here, or does not answer
   */
  public static Slurm reached() throws IOException {
    for (String program : PROGRAMS) {
      if (SearchPath.find(program).isEmpty()) {
        throw new SlurmException(
            "no "
                + program
                + " on the path; expected Slurm's commands (Debian: apt-get install slurm-client),"
                + " or --engine local");
      }
    }
    Slurm slurm = new Slurm();
    slurm.tasks("chainrule-nobody");
    return slurm;
  }

  /**
   * Hands in an array of tasks.
   *
   * @param script what each runs
   * @param options of {@code sbatch}
   * @return the number of the job
   * @throws SlurmException with what Slurm says against it
   */
  String submit(String script, List<String> options) throws IOException {
    List<String> command = new ArrayList<>(List.of("sbatch", "--parsable"));
    command.addAll(options);
    Matcher job = JOB.matcher(run(command, script));
    if (!job.find()) {
      throw new SlurmException("sbatch named no job");
    }
    return job.group();
  }

  /**
   * Returns the tasks of a run that Slurm remembers.
   *
   * @param name of all its jobs; the comment of each is its round
   */
  Map<TaskId, TaskState> tasks(String name) throws IOException {
    Map<TaskId, TaskState> tasks = new HashMap<>();
    List<String> command =
        List.of(
            "squeue",
            "--name=" + name,
            "--states=all",
            "--array",
            "--noheader",
            "--format=%F|%K|%T|%k|%N|%j");
    for (String line : run(command, "").lines().toList()) {
      String[] fields = line.split("\\|", -1);
      if (fields.length == FIELDS && isNumber(fields[1]) && isNumber(fields[3])) {
        tasks.put(
            new TaskId(Integer.parseInt(fields[3]), Integer.parseInt(fields[1])),
            new TaskState(fields[0] + "_" + fields[1], fields[2], fields[4]));
      }
    }
    return tasks;
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,9}");
  }

  /** Returns the exit status of a task that has ended; 0 if Slurm does not know one. */
  int exitStatus(String job) throws IOException {
    Matcher exit = EXIT.matcher(run(List.of("scontrol", "show", "job", "--oneliner", job), ""));
    return exit.find() ? Integer.parseInt(exit.group(1)) : 0;
  }

  /** Ends tasks, whether they run or wait. */
  void cancel(Collection<String> jobs) throws IOException {
    if (!jobs.isEmpty()) {
      List<String> command = new ArrayList<>(List.of("scancel", "--quiet"));
      command.addAll(jobs);
      run(command, "");
    }
  }

  /** Ends all tasks of a run. */
  void cancelAll(String name) throws IOException {
    run(List.of("scancel", "--quiet", "--name=" + name), "");
  }

  private static String run(List<String> command, String input) throws IOException {
    Path said = Files.createTempFile("chainrule-slurm", ".txt");
    Path complained = Files.createTempFile("chainrule-slurm", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(said.toFile())
              .redirectError(complained.toFile());
      // what a user likes to see of squeue is not what is read here
      builder.environment().keySet().removeIf(name -> name.startsWith("SQUEUE_"));
      Process process = builder.start();
      try (var in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // it ended without reading; its exit status says why
      }
      int status = ended(process, command.get(0));
      if (status != 0) {
        throw new SlurmException(command.get(0) + ": " + reason(complained, status));
      }
      return Files.readString(said, StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(said);
      Files.deleteIfExists(complained);
    }
  }

  private static int ended(Process process, String program) throws IOException {
    try {
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("grading was interrupted");
    }
    process.destroyForcibly();
    throw new SlurmException(
        program + ": no answer within " + PATIENCE_SECONDS + " s; is slurmctld running?");
  }

  private static String reason(Path complained, int status) throws IOException {
    return new String(Files.readAllBytes(complained), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.replaceFirst("^\\w+: (error: )?", ""))
        .reduce((first, last) -> last)
        .orElse("ended with status " + status);
  }
}
