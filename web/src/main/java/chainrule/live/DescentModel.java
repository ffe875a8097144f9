package chainrule.live;

import chainrule.minimize.Objective;
import org.teavm.jso.JSExport;

/** What the models of a walk downhill share: its steps, its rates and what was seen on the way. */
public abstract class DescentModel {
  private double learningRate;
  private double momentum;
  private DescentWalk walk;

  /** Begins a walk; see {@link DescentWalk}. */
  DescentModel(Objective surface, double[] start, double learningRate, double momentum) {
    this.learningRate = learningRate;
    this.momentum = momentum;
    this.walk = new DescentWalk(surface, start, learningRate, momentum);
  }

  /** Begins a walk on another surface, with the same rates. */
  final void begin(Objective surface, double[] start) {
    walk = new DescentWalk(surface, start, learningRate, momentum);
  }

  final DescentWalk walk() {
    return walk;
  }

  /** Puts the ball back to where its walk began. */
  @JSExport
  public void restart() {
    walk.restart();
  }

  /** Sets the learning rate; without a positive finite one no step is made. */
  @JSExport
  public void setLearningRate(double rate) {
    learningRate = rate;
    walk.setLearningRate(rate);
  }

  /** Sets the momentum, from 0 to below 1. */
  @JSExport
  public void setMomentum(double share) {
    momentum = share;
    walk.setMomentum(share);
  }

  /**
   * Makes a step.
   *
   * @return whether there may be another one
   */
  @JSExport
  public boolean step() {
    return walk.step();
  }

  /** Walks until the ball rests, the numbers end or a thousand steps are made. */
  @JSExport
  public void run() {
    walk.run();
  }

  /** Says whether no further step is made: beyond all numbers, at rest, or a thousand steps. */
  @JSExport
  public boolean isOver() {
    return walk.isOver();
  }

  /** Returns how many steps were made. */
  @JSExport
  public int steps() {
    return walk.steps();
  }

  /** Returns the loss where the ball is. */
  @JSExport
  public double loss() {
    return walk.loss();
  }

  /** Returns the weights at the start and after each step, one point after the other. */
  @JSExport
  public double[] path() {
    return walk.path();
  }

  /** Returns the losses at the start and after each step. */
  @JSExport
  public double[] losses() {
    return walk.losses();
  }
}
