/** Homework 8: what only the grader has, its hidden checks. Not in the student jar. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h8.hidden;
