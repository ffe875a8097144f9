package chainrule.grader.cli;

import chainrule.exercises.ipynb.FileProblem;
import chainrule.grader.export.ResultsFolder;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.MarkDecision;
import chainrule.grader.result.ManualMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/** Marks by hand as a spreadsheet saves them: a row per student and question. */
final class MarksFile {
  private static final List<String> NEEDED = List.of("student", "question", "points");
  private static final String COMMENT = "comment";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(false)
          .get();

  private final List<Row> rows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private record Row(
      long line, String student, String question, String points, @Nullable String comment) {
    String key() {
      return student + "\n" + question.toLowerCase(Locale.ROOT);
    }
  }

  /** Says in a line each what is wrong with a file. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    Refused(List<String> lines) {
      super(String.join("; ", lines));
      this.lines = lines;
    }

    List<String> lines() {
      return lines;
    }
  }

  private MarksFile() {}

  /**
   * Reads a file with the columns student, question and points, and comment if there is any.
   *
   * @throws Refused if it cannot be read as that
   */
  static MarksFile read(Path file) throws Refused {
    MarksFile marks = new MarksFile();
    try {
      String text = Files.readString(file);
      String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      try (CSVParser csv = CSVParser.parse(plain, FORMAT)) {
        marks.add(csv);
      }
    } catch (Refused e) {
      throw e;
    } catch (IOException e) {
      throw unreadable(FileProblem.words(e));
    } catch (UncheckedIOException e) {
      throw unreadable(FileProblem.words(e.getCause()));
    } catch (IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage())); // a column that stands there twice
    }
    return marks;
  }

  private static Refused unreadable(String why) {
    return new Refused(List.of("cannot be read: " + why));
  }

  private void add(CSVParser csv) throws IOException {
    List<String> names =
        csv.getHeaderNames().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (!names.containsAll(NEEDED)) {
      throw new Refused(
          List.of(
              "its first line is "
                  + String.join(", ", csv.getHeaderNames())
                  + "; expected the columns student, question, points, and comment if you like"));
    }
    long line = csv.getCurrentLineNumber();
    for (CSVRecord record : csv) {
      long begin = line + 1;
      line = csv.getCurrentLineNumber();
      if (record.size() == 1 && record.get(0).isBlank()) {
        continue;
      }
      if (record.isConsistent()) {
        String comment = names.contains(COMMENT) ? record.get(COMMENT) : "";
        rows.add(
            new Row(
                begin,
                record.get("student"),
                record.get("question"),
                record.get("points"),
                comment.isBlank() ? null : comment));
      } else {
        problems.add(
            "line " + begin + ": has " + record.size() + " cells; expected " + names.size());
      }
    }
  }

  /**
   * Marks what the file says, all of it or nothing, and writes the files of the class anew.
   *
   * @param folder where they are
   * @param by who decided; null if not said
   * @return what was done, in one line
   * @throws Refused with every line that is wrong
   */
  String apply(Gradebook book, Path folder, @Nullable String by) throws IOException {
    List<MarkDecision> decisions = decisions(book, by);
    book.decide(decisions);
    Set<String> students = collect(decisions, MarkDecision::student);
    OutputFolder files = new OutputFolder(folder);
    for (String homework : collect(decisions, MarkDecision::homework)) {
      files.exclusively(() -> new ResultsFolder(files, homework).write(book, students));
    }
    String questions = decisions.size() == 1 ? " question of " : " questions of ";
    String names = students.size() == 1 ? " student" : " students";
    return decisions.size() + questions + students.size() + names + " marked by hand";
  }

  private static Set<String> collect(
      List<MarkDecision> decisions, Function<MarkDecision, String> property) {
    return decisions.stream().map(property).collect(Collectors.toCollection(TreeSet::new));
  }

  private List<MarkDecision> decisions(Gradebook book, @Nullable String by) throws IOException {
    MarkTargets choices =
        MarkTargets.of(book, rows.stream().map(Row::student).collect(Collectors.toSet()));
    List<MarkDecision> decisions = new ArrayList<>();
    Map<String, Long> before = new HashMap<>();
    for (Row row : rows) {
      try {
        Long first = before.putIfAbsent(row.key(), row.line());
        if (first != null) {
          throw new MarkTargets.Unknown(
              row.question() + " of " + row.student() + " stands in line " + first + " already");
        }
        decisions.add(decision(choices, row, by));
      } catch (MarkTargets.Unknown e) {
        problems.add("line " + row.line() + ": " + e.getMessage());
      }
    }
    if (rows.isEmpty() && problems.isEmpty()) {
      problems.add("has no row below its first line");
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return decisions;
  }

  private static MarkDecision decision(MarkTargets choices, Row row, @Nullable String by)
      throws MarkTargets.Unknown {
    MarkTargets.Target chosen = choices.of(row.student(), row.question());
    if (chosen.question() == null) {
      throw new MarkTargets.Unknown(row.question() + " is a homework; expected a question of it");
    }
    double points = points(row.points());
    chosen.requireInRange(points, row.question());
    String id = Objects.requireNonNull(chosen.question()).report().question();
    return new MarkDecision(
        chosen.mark().homework(),
        row.student(),
        new ManualMark(id, ManualMark.MarkKind.POINTS, points, row.comment(), by, Instant.now()));
  }

  private static double points(String text) throws MarkTargets.Unknown {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new MarkTargets.Unknown(
          "points are " + (text.isEmpty() ? "missing" : text) + "; expected a number such as 2.5");
    }
  }
}
