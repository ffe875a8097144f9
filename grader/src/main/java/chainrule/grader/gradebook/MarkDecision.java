package chainrule.grader.gradebook;

import chainrule.grader.result.ManualMark;

/**
 * What a person decided about a mark, and whose mark it is.
 *
 * @param homework the homework's short name
 * @param student as the gradebook names them
 * @param mark what was decided
 */
public record MarkDecision(String homework, String student, ManualMark mark) {}
