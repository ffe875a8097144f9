// Tries: takes memory outside of the heap, buffer by buffer
// Cell: before q7
// Gets: everything
// Says: OutOfMemoryError
List<Object> buffers = new ArrayList<>();
while (true) {
    buffers.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
}
