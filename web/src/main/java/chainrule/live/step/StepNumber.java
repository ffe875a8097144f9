package chainrule.live.step;

/**
 * One number of the picture: what it is, and whose.
 *
 * @param kind what it is
 * @param layer 0 for the inputs, 1 for the hidden units, 2 for the outputs
 * @param from the unit that a weight comes from, from 0; 0 for other numbers
 * @param to the unit it belongs to or leads to, from 0
 */
record StepNumber(Kind kind, int layer, int from, int to) {

  /** After how many moves all of a step is done: two forward, two back, the update. */
  static final int UPDATED = 5;

  /** What a number can be. */
  enum Kind {
    INPUT,
    WEIGHT,
    BIAS,
    SUM,
    ACTIVITY,
    TARGET,
    LOSS,
    RATE,
    ERROR,
    DELTA,
    WEIGHT_GRADIENT,
    BIAS_GRADIENT,
    NEW_WEIGHT,
    NEW_BIAS,
    NEW_OUTPUT,
    NEW_LOSS
  }

  /** Returns a number that a unit has one of. */
  static StepNumber of(Kind kind, int layer, int unit) {
    return new StepNumber(kind, layer, 0, unit);
  }

  /** Returns another number of the same unit or weight. */
  StepNumber as(Kind other) {
    return new StepNumber(other, layer, from, to);
  }

  /** Returns after how many moves of a step it is known. */
  int since() {
    return switch (kind) {
      case INPUT, WEIGHT, BIAS, TARGET, RATE -> 0;
      case SUM, ACTIVITY, LOSS -> layer;
      case ERROR, DELTA, WEIGHT_GRADIENT, BIAS_GRADIENT -> UPDATED - layer;
      case NEW_WEIGHT, NEW_BIAS, NEW_OUTPUT, NEW_LOSS -> UPDATED;
    };
  }
}
