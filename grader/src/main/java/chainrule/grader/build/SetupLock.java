package chainrule.grader.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one process at a time change a copy of the kit.
 *
 * <p>The operating system frees the lock when its process ends, however it ends.
 */
public final class SetupLock implements AutoCloseable {

  private final FileChannel channel;

  private SetupLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits until no other process sets up this copy.
   *
   * @param kit the copy of the kit
   * @param status told once when there is somebody to wait for
   * @return the lock; close it to let the next one in
   * @throws IOException if the state folder cannot be written
   */
  public static SetupLock acquire(KitFolder kit, StatusLine status) throws IOException {
    Files.createDirectories(kit.state());
    Path file = kit.state().resolve("lock");
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      status.show("waiting for another chainrule that is setting up");
      channel.lock();
    }
    return new SetupLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
