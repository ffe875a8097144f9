package chainrule.live.step;

import chainrule.nn.Network;
import java.util.List;
import org.teavm.jso.JSExport;

/**
 * One step of learning in a network of two dense layers, from move to move: forward through each
 * layer, back through each, the update; and every number with its formula.
 *
 * <p>The error is half the squared error of one example. Numbers go by their place in one list,
 * unit by unit. Runs in a notebook's JVM and, compiled, on a page.
 */
public final class StepModel {

  private final StepShape shape;
  private final StepFormulas formulas;
  private final StepWords sentences;
  private final List<StepNumber> numbers;
  private final StepCourse course;

  /**
   * Takes a network and an example; nothing is computed yet.
   *
   * @param sizes of the inputs, the hidden units and the outputs, each 1 to 4; not modified
   * @param biases for hidden units and outputs 1 if they have biases, 0 if not; not modified
   * @param hidden the activation of the hidden units: sigmoid, tanh, relu or linear
   * @param output the activation of the outputs, one of these
   * @param parameters W1 row by row, b1, W2, b2, finite; not modified
   * @param input of the example, finite; not modified
   * @param target of the example, finite; not modified
   * @param rate the learning rate ε, positive and finite
   * @throws IllegalArgumentException if one of these does not hold; says which
   */
  public StepModel(
      int[] sizes,
      int[] biases,
      String hidden,
      String output,
      double[] parameters,
      double[] input,
      double[] target,
      double rate) {
    shape = SmallNetwork.shape(sizes, biases);
    SmallNetwork.requireExample(shape, input, target);
    WrittenUnit[] units = {WrittenUnit.of(hidden), WrittenUnit.of(output)};
    formulas = new StepFormulas(shape, units);
    sentences = new StepWords(shape);
    numbers = shape.numbers();
    Network network = SmallNetwork.of(shape, units[0], units[1]);
    WorkedStep first = WorkedStep.of(network, parameters, input, target, rate);
    if (!first.before().isFinite()) {
      throw new IllegalArgumentException(
          "one step: the example leads to numbers that are not finite; expected smaller ones");
    }
    course = new StepCourse(network, first);
  }

  /** Goes forward through one more layer; after an update with the new weights. */
  @JSExport
  public void forward() {
    course.forward();
  }

  /** Goes back through one more layer. */
  @JSExport
  public void backward() {
    course.backward();
  }

  /** Moves all weights against their derivatives, at once. */
  @JSExport
  public void update() {
    course.update();
  }

  /** Makes all moves up to the update; after an update those of the next step. */
  @JSExport
  public void all() {
    course.all();
  }

  /** Takes the last move back. */
  @JSExport
  public void back() {
    course.back();
  }

  /** Starts anew, with the first weights, example and learning rate. */
  @JSExport
  public void restart() {
    course.restart();
  }

  /**
   * Replaces the example; what is computed is computed again.
   *
   * @param input one number for each input; not modified
   * @param target one number for each output; not modified
   * @throws IllegalArgumentException if they do not fit, or are not finite
   */
  @JSExport
  public void choose(double[] input, double[] target) {
    SmallNetwork.requireExample(shape, input, target);
    course.change(input, target, rate());
  }

  /**
   * Changes one input; what is computed is computed again.
   *
   * @param unit which, from 0
   * @param value refused, in words, if it is not finite
   */
  @JSExport
  public void setInput(int unit, double value) {
    double[] input = input();
    input[unit] = value;
    course.change(input, target(), rate());
  }

  /**
   * Changes one target; what is computed is computed again.
   *
   * @param unit which, from 0
   * @param value refused, in words, if it is not finite
   */
  @JSExport
  public void setTarget(int unit, double value) {
    double[] target = target();
    target[unit] = value;
    course.change(input(), target, rate());
  }

  /**
   * Changes the learning rate; an update that is shown is made again with it.
   *
   * @param rate ε; refused, in words, unless positive and finite
   */
  @JSExport
  public void setRate(double rate) {
    course.change(input(), target(), rate);
  }

  /** Returns how many moves of the present step are done, 0 to 5. */
  @JSExport
  public int stage() {
    return course.stage();
  }

  /** Returns whether there is a layer to go forward through. */
  @JSExport
  public boolean canGoForward() {
    return course.canGoForward();
  }

  /** Returns whether there is a layer to go back through. */
  @JSExport
  public boolean canGoBackward() {
    return course.canGoBackward();
  }

  /** Returns whether the derivatives are there and not yet used. */
  @JSExport
  public boolean canUpdate() {
    return course.canUpdate();
  }

  /** Returns whether there is a move to take back. */
  @JSExport
  public boolean canGoBack() {
    return course.canGoBack();
  }

  /** Returns the inputs; a copy. */
  @JSExport
  public double[] input() {
    return course.step().input().clone();
  }

  /** Returns the targets; a copy. */
  @JSExport
  public double[] target() {
    return course.step().target().clone();
  }

  /** Returns the learning rate. */
  @JSExport
  public double rate() {
    return course.step().rate();
  }

  /** Returns what can be seen, in a sentence or two. */
  @JSExport
  public String words() {
    String which = course.done() == 0 ? "" : "Step " + (course.done() + 1) + ". ";
    return course.refusal().isEmpty()
        ? which + sentences.of(course.step(), stage())
        : course.refusal();
  }

  /** Returns how many numbers there are. */
  @JSExport
  public int count() {
    return numbers.size();
  }

  /** Returns what a number is, such as {@code WEIGHT}. */
  @JSExport
  public String kind(int number) {
    return numbers.get(number).kind().name();
  }

  /** Returns where a number belongs: layer, the unit a weight comes from, the unit it leads to. */
  @JSExport
  public int[] place(int number) {
    StepNumber one = numbers.get(number);
    return new int[] {one.layer(), one.from(), one.to()};
  }

  /** Returns after how many moves a number is known. */
  @JSExport
  public int since(int number) {
    return numbers.get(number).since();
  }

  /** Returns a number's sign in formulas. */
  @JSExport
  public String name(int number) {
    return shape.name(numbers.get(number));
  }

  /** Returns what a number is, in words for reading aloud. */
  @JSExport
  public String label(int number) {
    return shape.words(numbers.get(number));
  }

  /** Returns a number; NaN as long as it is not known. */
  @JSExport
  public double value(int number) {
    return isKnown(number) ? course.step().value(numbers.get(number)) : Double.NaN;
  }

  /** Returns a number as it is shown; nothing as long as it is not known. */
  @JSExport
  public String text(int number) {
    return isKnown(number) ? StepFormulas.text(value(number)) : "";
  }

  /** Returns any number as it would be shown. */
  @JSExport
  public String written(double value) {
    return StepFormulas.text(value);
  }

  /** Returns the numbers that one is made of, each once. */
  @JSExport
  public int[] parts(int number) {
    return formulas.parts(numbers.get(number), course.step()).stream()
        .mapToInt(numbers::indexOf)
        .toArray();
  }

  /** Returns how a number comes about, with all numbers filled in; nothing if it is not known. */
  @JSExport
  public String formula(int number) {
    return isKnown(number) ? formulas.written(numbers.get(number), course.step()) : "";
  }

  /** Returns the same in words for reading aloud. */
  @JSExport
  public String aloud(int number) {
    return isKnown(number) ? formulas.aloud(numbers.get(number), course.step()) : "";
  }

  private boolean isKnown(int number) {
    return numbers.get(number).since() <= stage();
  }
}
