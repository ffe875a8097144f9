package chainrule.exercises.h1;

/**
 * What training a perceptron came to.
 *
 * @param weights shape [d + 1], the bias first
 * @param epochs epochs run, the clean one counted
 * @param mistakesPerEpoch shape [epochs], cases misclassified when they were visited
 */
public record TrainLog(double[] weights, int epochs, int[] mistakesPerEpoch) {}
