/**
 * What only the instructor's side has: the references and known mistakes, compiled from the
 * instructor's notebook and {@code mistakes.yaml}, and the oracle that runs them. Nothing of it is
 * in the student jar.
 */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.instructor;
