package chainrule.grader.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Small notebooks for tests. */
public final class Notebooks {
  private Notebooks() {}

  /** Returns a notebook of nbformat 4 with one code cell per nbgrader id. */
  public static String withIds(String... gradeIds) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("nbformat", 4).put("nbformat_minor", 5).putObject("metadata");
    ArrayNode cells = root.putArray("cells");
    for (String id : gradeIds) {
      ObjectNode cell = cells.addObject().put("cell_type", "code").put("source", "int x = 1;");
      cell.putObject("metadata").putObject("nbgrader").put("grade_id", id).put("solution", true);
    }
    return root.toString();
  }
}
