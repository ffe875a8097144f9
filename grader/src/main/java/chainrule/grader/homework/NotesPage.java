package chainrule.grader.homework;

import chainrule.exercises.PointsText;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.HomeworkSources;
import chainrule.exercises.instructor.InstructorNotes;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The instructor's notes on a homework as one page of Markdown: what its author wrote, and beside
 * it what follows from contract, notebook and gradebook.
 */
public final class NotesPage {
  private static final Pattern EFFORT =
      Pattern.compile(
          "^#+ ([A-Z]\\d+[a-z]?)\\b[^\\n]*\\n\\n?\\*(\\w+) · about (\\d+) minutes\\*",
          Pattern.MULTILINE);

  private final Assignment assignment;
  private final InstructorNotes notes;
  private final List<String> lines = new ArrayList<>();

  private NotesPage(Assignment assignment) {
    this.assignment = assignment;
    this.notes = InstructorNotes.of(assignment.contract());
  }

  /** How hard a question is, by its text, and how long it takes. */
  private record Effort(String label, int minutes) {}

  /**
   * Returns the page.
   *
   * @param assignment the homework
   * @param kit the copy of the kit that holds its folder
   * @param often how often a class made which mistake, a line each, the first says which class;
   *     empty where no class is known
   */
  public static String of(Assignment assignment, KitFolder kit, List<String> often)
      throws IOException {
    NotesPage page = new NotesPage(assignment);
    page.lines.add(
        page.notes.text().isEmpty()
            ? "# Notes on " + assignment.id() + ", " + Assignment.title(assignment.contract())
            : page.notes.text());
    page.addOften(often);
    page.addPoints();
    page.addChanges(kit);
    page.addPrompts();
    return String.join("\n", page.lines) + "\n";
  }

  private void addOften(List<String> often) {
    lines.add("");
    lines.add("## How often");
    lines.add("");
    if (often.isEmpty()) {
      String id = assignment.id().toString();
      lines.add("Name the folder of a graded class: ./chainrule notes " + id + " DIR");
      lines.add("To try it on a made-up class:");
      lines.add("./chainrule notes " + id + " --sample class-" + id);
      lines.add("./chainrule grade " + id + " class-" + id + " --out graded-" + id);
      lines.add("./chainrule notes " + id + " graded-" + id);
      return;
    }
    lines.add(often.get(0));
    lines.add("");
    often.stream().skip(1).map(line -> "- " + line).forEach(lines::add);
  }

  private void addPoints() throws IOException {
    Map<String, Effort> efforts = efforts();
    lines.add("");
    lines.add("## Points");
    lines.add("");
    lines.add("| question | answer | points | effort | minutes |");
    lines.add("|---|---|---|---|---|");
    int points = 0;
    int minutes = 0;
    for (QuestionSpec question : assignment.questions()) {
      Effort effort = efforts.getOrDefault(question.id(), new Effort("", 0));
      boolean counts = question.kind().counts();
      points += counts ? question.points() : 0;
      minutes += effort.minutes();
      lines.add(
          String.join(
              " | ",
              "| " + question.id(),
              question.name(),
              PointsText.of(question.points()) + (counts ? "" : " for practice"),
              effort.label(),
              effort.minutes() + " |"));
    }
    lines.add("| all | | " + points + " | | " + minutes + " |");
  }

  private Map<String, Effort> efforts() throws IOException {
    Map<String, Effort> efforts = new HashMap<>();
    try {
      for (NotebookCell cell : assignment.notebook().cells()) {
        Matcher effort = EFFORT.matcher(cell.source());
        while (!cell.code() && effort.find()) {
          efforts.put(
              effort.group(1), new Effort(effort.group(2), Integer.parseInt(effort.group(3))));
        }
      }
    } catch (NotebookException e) {
      throw new IOException(e.getMessage(), e);
    }
    return efforts;
  }

  private void addChanges(KitFolder kit) throws IOException {
    String id = assignment.id().toString();
    String contract = assignment.contract().getSimpleName() + ".java";
    String folder = HomeworkSources.place(Path.of("")).resolve(id) + "/";
    String notebook =
        HomeworkSources.of(kit.root(), assignment.id())
            .map(sources -> sources.notebook().getFileName().toString())
            .orElse(id + "-….ipynb");
    String last = assignment.questions().get(assignment.questions().size() - 1).gradeId();
    lines.add("");
    lines.add("## To change points");
    lines.add("");
    lines.add("For everybody, before it is handed out, in " + folder + ":");
    lines.add("- " + contract + ": the points of the question, @Question(points = …);");
    lines.add("- " + notebook + ": the points in the question's heading, those in the metadata of");
    lines.add("  its check cell (nbgrader, points), and the sum in the opening cell.");
    lines.add("The next ./chainrule refuses to go on and names a place that says otherwise.");
    lines.add("For one student, once it is graded:");
    lines.add("./chainrule mark graded STUDENT " + last + " 2 --comment \"why\"");
    lines.add("./chainrule mark graded STUDENT " + last + " --drop");
    lines.add("");
    lines.add("## To change the deadline");
    lines.add("");
    lines.add("Grade again with another --due; marks are kept, only the delay is worked out anew:");
    lines.add("./chainrule grade " + id + " HANDED-IN --out graded --due 2030-06-01T23:59");
    lines.add("--late-per-day 5 takes 5 % a day in place of 10. To excuse one student:");
    lines.add("./chainrule mark graded STUDENT " + id + " --waive");
  }

  private void addPrompts() {
    lines.add("");
    lines.add("## For a talk");
    lines.add("");
    lines.add(
        "grade writes a sheet with three questions for each student, talk/"
            + assignment.id()
            + "/.");
    for (InstructorNotes.Prompt prompt : notes.prompts()) {
      String token = prompt.token();
      lines.add("");
      lines.add("### " + prompt.question() + (token.isEmpty() ? "" : ", if the code has " + token));
      lines.add("");
      lines.add(prompt.ask());
      lines.add("");
      lines.add("A good answer: " + prompt.good());
    }
  }
}
