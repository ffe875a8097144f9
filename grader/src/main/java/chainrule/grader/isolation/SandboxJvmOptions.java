package chainrule.grader.isolation;

import java.util.List;

/** How the JVM in a sandbox is started: small, quick, and with no way to look into it. */
final class SandboxJvmOptions {
  /** The heap, which a Java program does not get past. */
  static final int HEAP_BYTES = 96 << 20;

  /** Buffers outside of the heap. */
  static final int DIRECT_BYTES = 16 << 20;

  private SandboxJvmOptions() {}

  /**
   * Memory adds up to less than 256 MiB resident. A sandbox is gone before methods that are called
   * by reflection are worth code of their own. The archive of classes is taken as it lies in the
   * file, and with the objects in it, which of the collectors only this one can do on every JDK:
   * together that is a third of the time to start.
   */
  static List<String> limits() {
    return List.of(
        "-Xmx" + HEAP_BYTES,
        "-Xms16m",
        "-Xss1m",
        "-XX:MaxMetaspaceSize=48m",
        "-XX:CompressedClassSpaceSize=32m",
        "-XX:ReservedCodeCacheSize=24m",
        "-XX:MaxDirectMemorySize=" + DIRECT_BYTES,
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+UseG1GC",
        "-XX:ParallelGCThreads=1",
        "-XX:ConcGCThreads=1",
        "-XX:G1ConcRefinementThreads=0",
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:ArchiveRelocationMode=0",
        "-XX:TieredStopAtLevel=1",
        "-XX:CompileThresholdScaling=4",
        "-XX:ActiveProcessorCount=1",
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=/dev/null",
        "-Xlog:disable",
        "-Dsun.reflect.inflationThreshold=2147483647",
        "-Djdk.reflect.useNativeAccessorOnly=true",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=US",
        "-Djava.io.tmpdir=/tmp");
  }
}
