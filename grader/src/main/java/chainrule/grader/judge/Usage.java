package chainrule.grader.judge;

import chainrule.grader.result.Timings;

/** Adds up where the time and the memory of one submission go. */
final class Usage {
  private final long begun = System.nanoTime();
  private long compiling;
  private long inSandboxes;
  private long checking;
  private int sandboxes;
  private int lost;
  private long peakBytes;
  private long replyBytes;

  /** What time is spent on. */
  enum Phase {
    COMPILE,
    SANDBOX,
    CHECK
  }

  void add(Phase phase, long since) {
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

  /** Returns the seconds since the submission was begun. */
  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  Timings timings() {
    return new Timings(
        compiling / 1e9, inSandboxes / 1e9, checking / 1e9, seconds(), sandboxes, lost, peakBytes);
  }
}
