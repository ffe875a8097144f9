package chainrule.grader.grading;

import chainrule.grader.report.ClassTable;
import chainrule.grader.report.RunSummary;
import java.util.List;

/**
 * What grading a class came to.
 *
 * @param table a row per student
 * @param notGraded a line per notebook that got no mark, with the reason
 * @param summary what the run took
 */
public record ClassOutcome(ClassTable table, List<String> notGraded, RunSummary summary) {}
