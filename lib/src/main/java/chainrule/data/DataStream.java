package chainrule.data;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a data file, unpacked where it is compressed, with the place in every message. */
final class DataStream implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** Deflate never packs more than this many bytes into one. */
  private static final long MOST_PACKED = 1032;

  private final Path file;
  private final InputStream stream;
  private final long most;
  private final boolean packed;
  private long position;
  private String whole = "";

  private DataStream(Path file, InputStream stream, long most, boolean packed) {
    this.file = file;
    this.stream = stream;
    this.most = most;
    this.packed = packed;
  }

  /** Opens a file that is not compressed. */
  static DataStream plain(Path file) throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    return new DataStream(file, stream, Files.size(file), false);
  }

  /** Opens a file that may be compressed. */
  static DataStream open(Path file) throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      raw.mark(2);
      boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
      raw.reset();
      long size = Files.size(file);
      return packed
          ? new DataStream(file, new GZIPInputStream(raw, BUFFER), MOST_PACKED * size, true)
          : new DataStream(file, raw, size, false);
    } catch (EOFException | ZipException e) {
      raw.close();
      throw new DataFileException(file, "no gzip header at byte 0", "a complete gzip file");
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** Reads a big-endian number of four bytes. */
  int readInt(String what) throws IOException {
    byte[] bytes = new byte[Integer.BYTES];
    read(bytes, what);
    return ByteBuffer.wrap(bytes).getInt();
  }

  /** Fills an array, or says where the file ends. */
  void read(byte[] bytes, String what) throws IOException {
    int got = 0;
    try {
      got = stream.readNBytes(bytes, 0, bytes.length);
    } catch (EOFException | ZipException e) {
      throw broken(e, "in " + what + ", after byte " + position);
    }
    if (got < bytes.length) {
      throw new DataFileException(
          file,
          String.format(Locale.ROOT, "truncated at byte %d, in %s", position + got, what),
          whole.isEmpty()
              ? String.format(Locale.ROOT, "%d bytes from byte %d", bytes.length, position)
              : whole);
    }
    position += got;
  }

  /**
   * Says after the header what follows it. Refuses, before memory is taken, to believe in more
   * bytes than the file can hold.
   */
  void requireRoomFor(long bytes, String what) throws DataFileException {
    whole =
        String.format(
            Locale.ROOT,
            "%d%s: a header of %d and %d for %s",
            position + bytes,
            packed ? " when unpacked" : " bytes",
            position,
            bytes,
            what);
    if (position + bytes > most) {
      throw new DataFileException(
          file,
          String.format(
              Locale.ROOT,
              packed ? "truncated: at most %d bytes when unpacked" : "truncated: %d bytes",
              most),
          whole);
    }
  }

  /** Requires that nothing follows. */
  void requireEnd(String what) throws IOException {
    try {
      if (stream.read() >= 0) {
        throw new DataFileException(
            file, "more bytes from byte " + position, "the end of the file after " + what);
      }
    } catch (EOFException | ZipException e) {
      throw broken(e, "after byte " + position);
    }
  }

  /** Says where compressed data end too early or make no sense; bytes are those unpacked. */
  private DataFileException broken(IOException cause, String where) {
    return new DataFileException(
        file,
        (cause instanceof EOFException
                ? "truncated: compressed data end "
                : "compressed data broken ")
            + where
            + " of what they unpack to",
        whole.isEmpty() ? "a complete gzip file" : whole);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
