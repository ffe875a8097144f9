package chainrule.grader.bench;

import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.build.SetupException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs a homework's notebook with the reference's answers on the kernel that students have. */
public final class NotebookBench {
  private static final List<String> CLIENT = List.of("nbclient>=0.10,<1");

  private final PeerEnvironment client;
  private final Path kernel;
  private final int rounds;

  /**
   * What the run of median length took.
   *
   * @param homework its id
   * @param seconds from before the kernel's start to the last cell's end
   * @param checks cells that check
   * @param slowest the call in the check cell that took longest
   * @param slowestSeconds how long that one took
   * @param peakMebibytes the kernel's largest resident memory; 0 where the system does not tell
   */
  public record Run(
      String homework,
      double seconds,
      int checks,
      String slowest,
      double slowestSeconds,
      double peakMebibytes) {}

  /**
   * Creates a benchmark.
   *
   * @param folder where the environment of the client is kept
   * @param kernel folder of the kernel, ready to start
   * @param rounds how often each notebook runs, at least 1
   */
  public NotebookBench(Path folder, Path kernel, int rounds) {
    if (rounds < 1) {
      throw new IllegalArgumentException("bench: " + rounds + " rounds; expected at least 1");
    }
    this.client = new PeerEnvironment(folder, CLIENT);
    this.kernel = kernel;
    this.rounds = rounds;
  }

  /**
   * Runs one notebook.
   *
   * @param homework whose notebook
   * @return the run of median length
   * @throws IOException if a process cannot be started
   */
  public Run run(HomeworkSources homework) throws IOException {
    client.ensure();
    List<Run> runs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      runs.add(once(homework));
    }
    runs.sort(Comparator.comparingDouble(Run::seconds));
    return runs.get(rounds / 2);
  }

  private Run once(HomeworkSources homework) throws IOException {
    Path log = client.folder().resolve("notebooks.log");
    String answer =
        client.printed("notebook_times.py", log, kernel.toString(), homework.notebook().toString());
    JsonNode took = new ObjectMapper().readTree(answer);
    if (!took.has("seconds")) {
      throw new SetupException(
          "bench: " + homework.notebook() + " did not run to its end (log: " + log + ")");
    }
    return new Run(
        homework.id().toString(),
        took.path("seconds").asDouble(),
        took.path("checks").asInt(),
        took.path("slowest").asText(),
        took.path("slowestSeconds").asDouble(),
        took.path("peakMebibytes").asDouble());
  }
}
