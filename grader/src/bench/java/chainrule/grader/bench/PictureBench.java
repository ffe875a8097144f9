package chainrule.grader.bench;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SetupException;
import chainrule.grader.lectures.Lectures;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Lets the playground learn in a browser without a window, in turns with a page that only counts
 * its frames, and compares the medians.
 */
public final class PictureBench {
  private static final List<String> DRIVER = List.of("selenium>=4.20,<5");
  private static final String PLAYGROUND = "data-kind=\"playground\"";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>playground</title><body>%s";

  private final KitFolder kit;
  private final PeerEnvironment driver;
  private final int rounds;
  private final double seconds;

  /**
   * Creates a benchmark.
   *
   * @param kit whose lecture's playground is taken
   * @param rounds runs of each side, at least 1
   * @param seconds length of a run, above 0
   */
  public PictureBench(KitFolder kit, int rounds, double seconds) {
    if (rounds < 1 || !(seconds > 0)) {
      throw new IllegalArgumentException(
          "bench: " + rounds + " rounds of " + seconds + " s; expected at least 1, above 0");
    }
    this.kit = kit;
    this.driver = new PeerEnvironment(kit.state().resolve("bench-pictures"), DRIVER);
    this.rounds = rounds;
    this.seconds = seconds;
  }

  /**
   * Runs both pages in turns.
   *
   * @return frames a second of 2-4-2-1 on 200 points, and of a page that does nothing
   * @throws IOException if a process cannot be started
   */
  public BenchRow run() throws IOException {
    driver.ensure();
    Path page = driver.folder().resolve("playground.html");
    Files.writeString(page, PAGE.formatted(playground()));
    Path log = driver.folder().resolve("pictures.log");
    String printed =
        driver.printed(
            "picture_frames.py",
            log,
            page.toUri().toString(),
            String.valueOf(rounds),
            String.valueOf(seconds));
    double[][] rates = JSON.readValue(printed.isBlank() ? "[]" : printed, double[][].class);
    if (rates.length != 2) {
      throw new SetupException("bench: the browser did not answer (log: " + log + ")");
    }
    return new BenchRow(
        "playground 2-4-2-1",
        InterleavedRuns.median(rates[0]),
        Map.of("empty page", InterleavedRuns.median(rates[1])));
  }

  /** The playground as a lecture shows it. */
  private String playground() throws IOException {
    for (Path lecture : Lectures.of(kit)) {
      for (JsonNode html : JSON.readTree(lecture.toFile()).findValues("text/html")) {
        String text =
            StreamSupport.stream(html.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("", html.asText(), ""));
        if (text.contains(PLAYGROUND)) {
          return text;
        }
      }
    }
    throw new SetupException("bench: no lecture shows " + PLAYGROUND);
  }
}
