/** The hidden checks of homework 2, which only the grader has. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h2.hidden;
