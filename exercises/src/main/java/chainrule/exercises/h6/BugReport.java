package chainrule.exercises.h6;

/**
 * What a bug hunt found.
 *
 * @param block the first block whose gradient is wrong: 0 for W1, 1 for b1, 2 for W2, 3 for b2; −1
 *     if none is
 * @param bug which bug it is
 */
public record BugReport(int block, PlantedBug bug) {}
