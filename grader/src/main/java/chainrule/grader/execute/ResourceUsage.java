package chainrule.grader.execute;

import chainrule.grader.result.Timings;
import java.util.function.LongSupplier;

/** Adds up where the time and the memory of one submission go. */
public final class ResourceUsage {
  private final LongSupplier clock;
  private final long begun;
  private long compiling;
  private long inSandboxes;
  private long checking;
  private int sandboxes;
  private int lost;
  private long peakBytes;
  private long replyBytes;
  private double stood;

  public ResourceUsage() {
    this(System::nanoTime);
  }

  /** Makes a usage that begins now, by a clock that counts nanoseconds. */
  public ResourceUsage(LongSupplier clock) {
    this.clock = clock;
    this.begun = clock.getAsLong();
  }

  /** What time is spent on. */
  public enum Phase {
    COMPILE,
    SANDBOX,
    CHECK
  }

  public void add(Phase phase, long since) {
    long spent = System.nanoTime() - since;
    switch (phase) {
      case COMPILE -> compiling += spent;
      case SANDBOX -> inSandboxes += spent;
      case CHECK -> checking += spent;
    }
  }

  void sandboxTaken() {
    sandboxes++;
  }

  void sandboxLost() {
    lost++;
  }

  /** Notes that a reply is kept, and returns about how much memory all of them take. */
  long replied(long bytes) {
    replyBytes += bytes;
    return replyBytes;
  }

  void peak(long bytes) {
    peakBytes = Math.max(peakBytes, bytes);
  }

  /** Notes seconds in which a sandbox only stood in line for a processor. */
  void stood(double seconds) {
    stood += seconds;
  }

  /** Returns the seconds since the submission was begun that count against its time. */
  public double seconds() {
    return total() - stood;
  }

  private double total() {
    return (clock.getAsLong() - begun) / 1e9;
  }

  public Timings timings() {
    return new Timings(
        compiling / 1e9, inSandboxes / 1e9, checking / 1e9, total(), sandboxes, lost, peakBytes);
  }
}
