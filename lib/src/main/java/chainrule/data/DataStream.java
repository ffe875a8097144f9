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
  private long position;

  private DataStream(Path file, InputStream stream, long most) {
    this.file = file;
    this.stream = stream;
    this.most = most;
  }

  /** Opens a file that is not compressed. */
  static DataStream plain(Path file) throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    return new DataStream(file, stream, Files.size(file));
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
          ? new DataStream(file, new GZIPInputStream(raw, BUFFER), MOST_PACKED * size)
          : new DataStream(file, raw, size);
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
      throw new DataFileException(
          file,
          "compressed data broken in " + what + " after byte " + position + " (" + e + ")",
          "a complete gzip file");
    }
    if (got < bytes.length) {
      throw new DataFileException(
          file,
          String.format(Locale.ROOT, "truncated at byte %d, in %s", position + got, what),
          String.format(Locale.ROOT, "%d bytes from byte %d", bytes.length, position));
    }
    position += got;
  }

  /** Refuses, before memory is taken, to believe in more bytes than the file can hold. */
  void requireRoomFor(long bytes, String what) throws DataFileException {
    if (position + bytes > most) {
      throw new DataFileException(
          file,
          String.format(
              Locale.ROOT,
              "truncated: at most %d bytes after the header at byte %d",
              most,
              position),
          String.format(Locale.ROOT, "%d for %s", bytes, what));
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
      throw new DataFileException(
          file, "compressed data broken after byte " + position, "a complete gzip file");
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
