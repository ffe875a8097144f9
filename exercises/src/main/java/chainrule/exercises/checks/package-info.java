/**
 * How an answer is examined: it is called through a {@link
 * chainrule.exercises.invoke.AnswerInvoker}, what came out is an {@link
 * chainrule.exercises.cases.Observation}, an {@link chainrule.exercises.cases.Oracle} knows what
 * should have, and the {@link chainrule.exercises.checks.CheckRunner} runs the JUnit checks and
 * writes the report.
 */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.checks;
