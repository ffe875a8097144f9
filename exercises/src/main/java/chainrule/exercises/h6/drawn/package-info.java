/** What the cases of homework 6 are drawn from: functions, gradients, networks without a bug. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h6.drawn;
