package chainrule.grader.assemble;

import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.notebook.cell.CellPart;
import chainrule.notebook.cell.CellParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The check cells of a homework, found wherever a student's notebook has their text: cells are
 * merged, copied and typed again, and lose their ids on the way.
 */
final class CheckCells {
  private static final String CALL = "check.";

  /** So many checks are looked for in one cell: there are fewer questions. */
  private static final int MOST = 100;

  private final Map<String, CodeCell> byText = new LinkedHashMap<>();
  private final Map<String, CodeCell> byQuestion = new LinkedHashMap<>();

  CheckCells(List<NotebookCell> instructor) {
    for (NotebookCell cell : instructor) {
      Assignment.handsIn(cell)
          .ifPresent(
              question -> {
                String label = "the check of " + question;
                CodeCell check = new CodeCell(label, cell.source(), CodeCell.Kind.CHECK, question);
                byQuestion.put(question, check);
                byText.put(text(cell.source()), check);
              });
    }
  }

  /** Returns the check that a cell of the instructor's is; null if it is another cell. */
  @Nullable CodeCell of(NotebookCell cell) {
    return Assignment.handsIn(cell).map(byQuestion::get).orElse(null);
  }

  /** Returns a student's cell in stretches, and between them the checks that stand in it. */
  List<CodeCell> split(CodeCell cell) {
    if (!cell.source().contains(CALL)) {
      return List.of(cell);
    }
    List<CodeCell> stretches = new ArrayList<>();
    int begin = 0;
    for (CellPart part : CellParts.of(cell.source())) {
      CodeCell check = byText.get(text(part.source()));
      if (check != null && stretches.size() < 2 * MOST) {
        stretches.add(cell.only(begin, part.offset()));
        stretches.add(check);
        begin = part.end();
      }
    }
    stretches.add(cell.only(begin, cell.source().length()));
    return stretches;
  }

  /** Two texts of one statement may differ in space and in a semicolon. */
  private static String text(String source) {
    String text = source.replaceAll("\\s+", "");
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ';') {
      end--;
    }
    return text.substring(0, end);
  }
}
