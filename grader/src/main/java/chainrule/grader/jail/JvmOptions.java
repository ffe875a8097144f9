package chainrule.grader.jail;

import java.util.List;

/** How the JVM in a sandbox is started: small, quick, and with no way to look into it. */
final class JvmOptions {
  private JvmOptions() {}

  /**
   * Memory adds up to less than 256 MiB resident. A sandbox is gone before methods that are called
   * by reflection are worth code of their own.
   */
  static List<String> limits() {
    return List.of(
        "-Xmx96m",
        "-Xms16m",
        "-Xss1m",
        "-XX:MaxMetaspaceSize=48m",
        "-XX:CompressedClassSpaceSize=32m",
        "-XX:ReservedCodeCacheSize=24m",
        "-XX:MaxDirectMemorySize=16m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:CompileThresholdScaling=4",
        "-XX:ActiveProcessorCount=1",
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=/dev/null",
        "-Xlog:disable",
        "-Xshare:auto",
        "-Dsun.reflect.inflationThreshold=2147483647",
        "-Djdk.reflect.useNativeAccessorOnly=true",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=US",
        "-Djava.io.tmpdir=/tmp");
  }
}
