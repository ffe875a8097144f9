/**
 * How an answer is examined: it is called through a {@link chainrule.exercises.examine.Port}, what
 * came out is an {@link chainrule.exercises.examine.Observation}, an {@link
 * chainrule.exercises.examine.Oracle} knows what should have, and the {@link
 * chainrule.exercises.examine.Examiner} runs the JUnit checks and writes the report.
 */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.examine;
