package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.exercises.ipynb.StudentNotebook;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The notebook of an invented student: the released one, with answers written in. */
final class Submission {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Assignment assignment;
  private final AnswerBank bank;
  private final ObjectNode root;

  private Submission(Assignment assignment, AnswerBank bank, ObjectNode root) {
    this.assignment = assignment;
    this.bank = bank;
    this.root = root;
  }

  /** Returns the notebook as it is handed out. */
  static Submission untouched(Assignment assignment) {
    try {
      String json = StudentNotebook.student(assignment.notebook()).toJson();
      return new Submission(assignment, assignment.bank(), (ObjectNode) JSON.readTree(json));
    } catch (NotebookException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the notebook with every question answered like the reference. */
  static Submission likeTheReference(Assignment assignment) {
    Submission submission = untouched(assignment);
    assignment.questions().forEach(question -> submission.right(question.name()));
    return submission;
  }

  /** Returns the notebook with the n-th alternative of each question, n counted round. */
  static Submission differently(Assignment assignment, int n) {
    Submission submission = untouched(assignment);
    for (QuestionSpec question : assignment.questions()) {
      List<AnswerBank.Entry> others = submission.bank.of(question, AnswerBank.Role.ALTERNATIVE);
      submission.writing(question.name(), others.get(n % others.size()).source());
    }
    return submission;
  }

  /** Answers a question like the reference. */
  Submission right(String name) {
    return writing(name, bank.reference(question(name)).source());
  }

  /** Answers a question with a known mistake. */
  Submission mistaken(String name, String mistake) {
    return writing(
        name,
        bank.of(question(name), AnswerBank.Role.MISTAKE).stream()
            .filter(entry -> entry.id().equals(mistake))
            .map(AnswerBank.Entry::source)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(name + " has no " + mistake)));
  }

  /** Answers a question with any text; our own remarks in it are left out. */
  Submission writing(String name, String answer) {
    String text =
        answer
            .lines()
            .filter(line -> !line.matches("\\s*// (BEGIN SOLUTION|END SOLUTION|never returns.*)"))
            .collect(Collectors.joining("\n"));
    setSource((ObjectNode) cells().get(indexOf(question(name).gradeId())), text);
    return this;
  }

  /** Puts a cell of the student's own behind the cell with this grade id. */
  Submission addingBehind(String gradeId, String code) {
    ObjectNode cell = JSON.createObjectNode();
    cell.put("cell_type", "code").putNull("execution_count");
    cell.put("id", "own-" + gradeId).putObject("metadata");
    cell.putArray("outputs");
    setSource(cell, code);
    cells().insert(indexOf(gradeId) + 1, cell);
    return this;
  }

  /** Deletes the cell with this grade id. */
  Submission without(String gradeId) {
    cells().remove(indexOf(gradeId));
    return this;
  }

  /** Turns the order of all cells round. */
  Submission reversed() {
    List<JsonNode> cells =
        IntStream.range(0, cells().size())
            .mapToObj(i -> cells().get(cells().size() - 1 - i))
            .toList();
    cells().removeAll().addAll(cells);
    return this;
  }

  /** Returns the file's text. */
  String json() {
    try {
      return Notebook.parse(root.toString(), assignment.id().toString()).toJson();
    } catch (NotebookException e) {
      throw new IllegalStateException(e);
    }
  }

  private ArrayNode cells() {
    return (ArrayNode) root.get("cells");
  }

  private QuestionSpec question(String name) {
    return assignment.questions().stream()
        .filter(question -> question.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no question " + name));
  }

  private int indexOf(String gradeId) {
    return IntStream.range(0, cells().size())
        .filter(i -> gradeId.equals(cells().get(i).at("/metadata/nbgrader/grade_id").asText()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no cell " + gradeId));
  }

  private static void setSource(ObjectNode cell, String text) {
    ArrayNode lines = cell.putArray("source");
    for (String line : text.strip().split("(?<=\n)", -1)) {
      lines.add(line);
    }
  }
}
