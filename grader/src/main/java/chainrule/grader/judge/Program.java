package chainrule.grader.judge;

import chainrule.grader.wire.Message;
import java.util.List;
import java.util.Map;

/**
 * A compiled notebook: what to define in a sandbox, then what to run in it, in order.
 *
 * @param classes everything there is to define
 * @param steps what to run
 * @param errors why questions cannot be examined, one line each, by question
 * @param notes compile errors in cells that belong to no question, a line each
 */
record Program(
    List<Message.ClassFile> classes,
    List<Step> steps,
    Map<String, String> errors,
    List<String> notes) {
  /**
   * A static method without arguments to be called.
   *
   * @param label the cell it came from
   * @param className its class
   * @param method its name
   */
  record Step(String label, String className, String method) {}
}
