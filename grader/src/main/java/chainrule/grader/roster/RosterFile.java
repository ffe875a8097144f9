package chainrule.grader.roster;

import chainrule.exercises.ipynb.FileProblem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a roster out of comma-separated values, or out of Excel's with semicolons. */
public final class RosterFile {
  private static final long MAX_BYTES = 16 << 20;
  private static final String EXPECTED = "; expected columns " + String.join(", ", Roster.REQUIRED);

  private final Path file;
  private final Map<String, Long> lines = new HashMap<>();

  private RosterFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a roster.
   *
   * @param file with a header; columns it does not know are kept, and mean nothing
   * @throws RosterException with one line that says what is wrong
   */
  public static Roster read(Path file) throws RosterException {
    return new RosterFile(file).read();
  }

  private Roster read() throws RosterException {
    String text = text();
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    char separator = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
    List<Person> people = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
      List<String> columns = new ArrayList<>();
      for (CSVRecord row : rows) {
        if (columns.isEmpty()) {
          columns.addAll(columns(row));
        } else {
          people.add(person(columns, row));
        }
      }
    } catch (RosterException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw wrong("is not a table of comma-separated values" + EXPECTED);
    }
    if (people.isEmpty()) {
      throw wrong("names nobody; expected a row per student below the columns");
    }
    return new Roster(List.copyOf(people));
  }

  private String text() throws RosterException {
    try {
      if (!Files.isRegularFile(file)) {
        throw wrong(Files.exists(file) ? "is not a file" : "no such file");
      }
      if (Files.size(file) > MAX_BYTES) {
        throw wrong("is larger than " + MAX_BYTES + " bytes");
      }
      String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
      if (text.isBlank()) {
        throw wrong("is empty" + EXPECTED);
      }
      return text;
    } catch (RosterException e) {
      throw e;
    } catch (IOException e) {
      throw wrong(FileProblem.words(e) + "; expected a table saved as CSV UTF-8");
    }
  }

  private List<String> columns(CSVRecord row) throws RosterException {
    List<String> columns =
        row.stream()
            .map(one -> one.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_"))
            .toList();
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!column.isEmpty() && !seen.add(column)) {
        throw wrong("has two columns " + column + "; expected one");
      }
    }
    for (String column : Roster.REQUIRED) {
      if (!columns.contains(column)) {
        throw wrong("has no column " + column + EXPECTED);
      }
    }
    return columns;
  }

  private Person person(List<String> columns, CSVRecord row) throws RosterException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      String cell = row.get(i).strip();
      if (!cell.isEmpty()) {
        cells.put(columns.get(i), cell);
      }
    }
    String id = cells.getOrDefault(Roster.ID, "");
    long line = row.getParser().getCurrentLineNumber();
    if (id.isEmpty()) {
      throw wrong("has no id in the row that ends in line " + line + "; expected one per student");
    }
    Long first = lines.putIfAbsent(id.toLowerCase(Locale.ROOT), line);
    if (first != null) {
      throw wrong(
          "has the id " + id + " in lines " + first + " and " + line + "; expected it once");
    }
    return new Person(id, Map.copyOf(cells));
  }

  private RosterException wrong(String what) {
    return new RosterException(file + ": " + what);
  }
}
