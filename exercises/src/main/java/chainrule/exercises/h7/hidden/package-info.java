/** Homework 7: the checks that only the grader has. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h7.hidden;
