package chainrule.grader.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Benchmark rows as JSON: an array of {@code case}, {@code ours}, {@code peers}, {@code ratio}, and
 * {@code shareOfPeak} where the machine's peak was measured.
 */
public final class BenchReport {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private BenchReport() {}

  /**
   * Writes rows to a file.
   *
   * @param rows any number of rows
   * @param file created or overwritten
   * @throws IOException if the file cannot be written
   */
  public static void write(List<BenchRow> rows, Path file) throws IOException {
    MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json(rows));
  }

  static ArrayNode json(List<BenchRow> rows) {
    ArrayNode array = MAPPER.createArrayNode();
    for (BenchRow row : rows) {
      ObjectNode object = array.addObject();
      object.put("case", row.name());
      object.put("ours", row.ours());
      ObjectNode peers = object.putObject("peers");
      new TreeMap<>(row.peers()).forEach(peers::put);
      object.put("ratio", row.ratio());
      if (row.peak().isPresent()) {
        ObjectNode shares = object.putObject("shareOfPeak");
        row.shares().forEach(shares::put);
      }
    }
    return array;
  }
}
