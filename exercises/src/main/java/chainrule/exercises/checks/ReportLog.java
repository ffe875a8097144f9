package chainrule.exercises.checks;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The reports of a notebook in a file too, a line of JSON each, for whoever runs the notebook as a
 * whole and wants to tell what its checks said.
 */
public final class ReportLog {
  /** Name of the environment variable that says where the file is; without it there is none. */
  public static final String VARIABLE = "CHAINRULE_REPORTS";

  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportLog() {}

  /**
   * What the file holds of a report.
   *
   * @param question the number a reader sees, such as {@code Q4}
   * @param right whether every check passed
   * @param text the report as a terminal shows it
   */
  public record Noted(String question, boolean right, String text) {}

  /** Adds a report, if the environment names a file. */
  static void note(CheckReport report) {
    String file = System.getenv(VARIABLE);
    if (file != null && !file.isBlank()) {
      add(Path.of(file), report);
    }
  }

  /** Adds a report; one that cannot be written is shown in the notebook all the same. */
  static void add(Path file, CheckReport report) {
    boolean right = report.verdict() == Verdict.RIGHT;
    Noted entry = new Noted(report.question(), right, report.text());
    try {
      String line = JSON.writeValueAsString(entry) + "\n";
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      // The reader of the file sees that a report is missing.
    }
  }

  /**
   * Reads a file.
   *
   * @return the reports in the order in which the checks ran; none if there is no file
   * @throws IOException if it cannot be read
   */
  public static List<Noted> read(Path file) throws IOException {
    List<Noted> entries = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        entries.add(entry(line));
      }
    }
    return List.copyOf(entries);
  }

  private static Noted entry(String line) throws JsonProcessingException {
    return JSON.readValue(line, Noted.class);
  }
}
